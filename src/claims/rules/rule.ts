import type { AuthoredClaim, AuthoredDatabase, AuthoredDocument } from '../authored.ts';
import type { Corpus, CorpusDocument } from '../corpus.ts';

/** One fault: where it stands ("claim 003.uk-vote") and what is wrong, with what would be right where that is known. */
export interface Fault {
  where: string;
  what: string;
}

/** A rule that the authored files alone can show kept. */
export interface DataRule {
  name: string;
  /** Why the rule is there, one sentence. */
  reason: string;
  check(database: AuthoredDatabase): Fault[];
}

/** A rule that takes the documents' own texts. It says nothing of a document whose text is not at hand. */
export interface CorpusRule {
  name: string;
  reason: string;
  check(database: AuthoredDatabase, corpus: Corpus): Fault[];
}

/** Asks of each claim. `check` gives what is wrong with it, one phrase a fault. */
export const eachClaim = (
  { documents }: AuthoredDatabase,
  check: (claim: AuthoredClaim, document: AuthoredDocument) => string[],
): Fault[] =>
  documents.flatMap((document) =>
    document.claims.flatMap((claim) => check(claim, document).map((what) => ({ where: `claim ${claim.id}`, what }))),
  );

/** Asks of each document whose text is at hand. `check` gives what is wrong with it, one phrase a fault. */
export const eachText = (
  { documents }: AuthoredDatabase,
  corpus: Corpus,
  check: (document: AuthoredDocument, text: CorpusDocument) => string[],
): Fault[] =>
  documents.flatMap((document) => {
    const text = corpus.get(document.id);
    return text ? check(document, text).map((what) => ({ where: `document ${document.id}`, what })) : [];
  });

/** Asks of each claim together with the paragraph it stands in, where that is at hand. */
export const eachClaimInText = (
  database: AuthoredDatabase,
  corpus: Corpus,
  check: (claim: AuthoredClaim, paragraph: string, text: CorpusDocument) => string[],
): Fault[] =>
  eachClaim(database, (claim, { id }) => {
    const text = corpus.get(id);
    const paragraph = text?.paragraphs[claim.locator.paragraph - 1];
    return text && paragraph !== undefined ? check(claim, paragraph, text) : [];
  });
