import { RELATIONS, type Relation } from './annotation.ts';
import type { FactCard } from './answer.ts';
import type { Claim } from './claim.ts';
import type { Document } from './document.ts';
import { type Voice, voicesOf } from './voices.ts';

/** What one report says of the fact, and how that relates to the page. */
export interface Report {
  document: Document;
  relation: Relation;
  /** The claim that lies closest to the page's value. */
  claim: Claim;
  /** What else the same report says of the fact. */
  others: Claim[];
}

/** Reports that count as one voice. */
export interface VoiceOfReports extends Voice {
  /** One for each of the voice's documents, in the same order. */
  reports: Report[];
}

const reportsOf = (relations: readonly Relation[], { claims, documents }: FactCard): Report[] =>
  relations.flatMap((relation) => {
    const document = documents.find(({ id }) => id === relation.document);
    const own = claims.filter((claim) => claim.document === relation.document);
    const claim = own.find(({ id }) => id === relation.claim) ?? own[0];
    return document && claim ? [{ document, relation, claim, others: own.filter((each) => each !== claim) }] : [];
  });

/** Agreement first, as in the lines that sum an annotation up. */
const rankOf = ({ reports }: VoiceOfReports): number =>
  Math.min(...reports.map(({ relation }) => RELATIONS.indexOf(relation.relation)));

/**
 * The reports behind an annotation's relations, put together where they count as one voice, agreeing voices first. A relation
 * whose document or claims the card does not hold is left out.
 */
export const reportsByVoice = (relations: readonly Relation[], card: FactCard): VoiceOfReports[] => {
  const reports = reportsOf(relations, card);
  const voices = voicesOf(
    reports.map(({ claim }) => claim),
    card.documents,
  );
  return voices
    .map((voice) => ({
      ...voice,
      reports: voice.documents.flatMap((id) => reports.filter(({ document }) => document.id === id)),
    }))
    .sort((one, other) => rankOf(one) - rankOf(other));
};
