import type { Reason, Relation, RelationName } from '../../model/annotation.ts';
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Fact } from '../../model/fact.ts';
import type { Value } from '../../model/value.ts';
import { ENGLISH } from '../../wording/english.ts';
import { reasonInWords } from '../../wording/reason-in-words.ts';
import { daysApart, SAME_TIME_DAYS } from './days-apart.ts';
import { type PageStatement, reasonOf } from './reason.ts';
import { type Closeness, relateQuantities } from './relate-quantities.ts';
import { relateQuotes } from './relate-quotes.ts';
import { relateStances } from './relate-stances.ts';

const CLOSEST_FIRST: readonly Closeness[] = ['agree', 'compatible', 'differ'];

/**
 * How a page’s statement is related to what each document says of the same fact: exactly one relation a document, in the
 * order of `claims`; the closest of a document’s claims decides. Claims of documents in `own` (what the page itself is) and
 * of documents that are not known are left out, so the list may be empty.
 *
 * On a fact that varies with time, a document more than 14 days from the page is of another date, whatever the figures. A
 * page without a date never differs on such a fact: what would differ is then of another date too.
 */
export function relateToDocuments(
  fact: Pick<Fact, 'timeVarying' | 'positions'>,
  page: PageStatement,
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Document>,
  own: ReadonlySet<string>,
): Relation[] {
  const closest = new Map<string, { claim: Claim; document: Document; closeness: Closeness }>();
  for (const claim of claims) {
    const document = documents.get(claim.document);
    if (own.has(claim.document) || !document) continue;
    const closeness = relateValues(fact, page.value, claim.value, page.isQuoted);
    const known = closest.get(claim.document);
    if (!known || CLOSEST_FIRST.indexOf(closeness) < CLOSEST_FIRST.indexOf(known.closeness)) {
      closest.set(claim.document, { claim, document, closeness });
    }
  }
  return [...closest.values()].map(({ claim, document, closeness }) =>
    relationTo(fact, page, claim, document, closeness),
  );
}

/** How two values of one fact are related, dates left aside; values of different kinds differ. */
export function relateValues(fact: Pick<Fact, 'positions'>, page: Value, claim: Value, isQuoted = true): Closeness {
  if (page.kind === 'quantity' && claim.kind === 'quantity') return relateQuantities(page, claim);
  if (page.kind === 'stance' && claim.kind === 'stance') return relateStances(fact, page, claim);
  if (page.kind === 'quote' && claim.kind === 'quote') return relateQuotes({ words: page.text, isQuoted }, claim);
  return 'differ';
}

function relationTo(
  fact: Pick<Fact, 'timeVarying' | 'positions'>,
  page: PageStatement,
  claim: Claim,
  document: Document,
  closeness: Closeness,
): Relation {
  const days = daysApart(page.published, document.published);
  const isOtherDate = fact.timeVarying && (days === null ? closeness === 'differ' : Math.abs(days) > SAME_TIME_DAYS);
  const relation: RelationName = isOtherDate ? 'other-date' : closeness;
  const reason: Reason = isOtherDate
    ? { code: 'later-count', params: days === null ? {} : { days } }
    : reasonOf(fact, page, claim, closeness, days);
  const explanation = reasonInWords(ENGLISH, { reason, relation, value: claim.value }, page.value);
  return {
    document: document.id,
    outlet: document.outlet,
    claim: claim.id,
    relation,
    value: claim.value,
    reason,
    explanation,
  };
}
