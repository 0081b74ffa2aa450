import { RELATIONS, type Relation } from '../../model/annotation.ts';
import type { FactCard } from '../../model/answer.ts';
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';

/** What one report says of the fact, and how that relates to the page. */
export interface Report {
  document: Document;
  relation: Relation;
  /** The claim that lies closest to the page's value. */
  claim: Claim;
  /** What else the same report says of the fact. */
  others: Claim[];
}

/** Reports that count as one voice, and why. */
export interface Voice {
  reports: Report[];
  /** `text`: they share much of their wording; `origin`: what they say goes back to one counter or speaker. */
  joined: 'text' | 'origin' | null;
  origin: string;
}

const reportsOf = (relations: readonly Relation[], { claims, documents }: FactCard): Report[] =>
  relations.flatMap((relation) => {
    const document = documents.find(({ id }) => id === relation.document);
    const own = claims.filter((claim) => claim.document === relation.document);
    const claim = own.find(({ id }) => id === relation.claim) ?? own[0];
    return document && claim ? [{ document, relation, claim, others: own.filter((each) => each !== claim) }] : [];
  });

const isSelf = ({ document, claim }: Report): boolean =>
  claim.origin === document.id || claim.origin === document.outlet || claim.origin === document.label;

const join = (one: Report, other: Report): Voice['joined'] => {
  if (one.document.sharesTextWith.includes(other.document.id)) return 'text';
  return one.claim.origin === other.claim.origin && !isSelf(one) ? 'origin' : null;
};

/** Agreement first, as in the lines that sum an annotation up. */
const rankOf = ({ reports }: Voice): number =>
  Math.min(...reports.map(({ relation }) => RELATIONS.indexOf(relation.relation)));

/**
 * The reports behind an annotation's relations, those with one text or one origin put together as one voice, agreeing voices
 * first. A relation whose document or claims the card does not hold is left out.
 */
export const voicesOf = (relations: readonly Relation[], card: FactCard): Voice[] => {
  const voices: Voice[] = [];
  for (const report of reportsOf(relations, card)) {
    const kin = voices
      .map((voice) => ({ voice, joined: voice.reports.map((each) => join(each, report)).find(Boolean) ?? null }))
      .find(({ joined }) => joined !== null);
    if (!kin) voices.push({ reports: [report], joined: null, origin: report.claim.origin });
    else {
      kin.voice.reports.push(report);
      kin.voice.joined = kin.voice.joined === 'text' ? 'text' : kin.joined;
    }
  }
  return voices.sort((one, other) => rankOf(one) - rankOf(other));
};
