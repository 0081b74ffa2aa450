import type { Reason } from '../../model/annotation.ts';
import type { Claim } from '../../model/claim.ts';
import type { Fact } from '../../model/fact.ts';
import { isSpan, type Quantity, type Value } from '../../model/value.ts';
import { ENGLISH } from '../../wording/english.ts';
import { quantityInWords } from '../../wording/value-in-words.ts';
import { remembered } from '../3-facts/remembered.ts';
import { LetterPattern } from '../letter-pattern.ts';
import { type Closeness, placeValue } from './relate-quantities.ts';
import { maySameSpeaker } from './same-speaker.ts';

/** What a page says of a fact, and what it tells of who says so and when. */
export interface PageStatement {
  value: Value;
  /** The page’s publication day, or its post’s; null where it tells none. */
  published: string | null;
  /** Who is said to say so, in the page’s words; null: the page itself. */
  attribution: string | null;
  /** For quotes: whether the page has the words in quotation marks; else they are a paraphrase. */
  isQuoted?: boolean;
}

/** Why a page’s value and a claim’s, of the same time, are related as they are. Only what both texts show; else unexplained. */
export function reasonOf(
  fact: Pick<Fact, 'timeVarying' | 'positions'>,
  page: PageStatement,
  claim: Claim,
  relation: Closeness,
  days: number | null,
): Reason {
  const [here, there] = [page.value, claim.value];
  if (isSameFigure(here, there) || (relation === 'agree' && here.kind !== 'quantity')) {
    return here.kind === 'stance' && there.kind === 'stance' && here.label !== there.label
      ? wording(here.label, there.label)
      : sameBut(claim);
  }
  if (relation !== 'differ') {
    if (here.kind === 'quantity' && there.kind === 'quantity') return reasonOfQuantities(here, there);
    if (here.kind === 'stance' && there.kind === 'stance')
      return isPartOf(fact, here.label, there.label)
        ? scope(here.label, there.label)
        : wording(here.label, there.label);
    return claim.through === null ? { code: 'wording', params: {} } : relayed(claim.through);
  }
  if (
    page.attribution !== null &&
    claim.attribution !== null &&
    !maySameSpeaker(page.attribution, `${claim.attribution} ${claim.origin}`)
  ) {
    const code = here.kind === 'quantity' ? 'other-counter' : 'other-speaker';
    return { code, params: { page: page.attribution, claim: claim.attribution } };
  }
  if (fact.timeVarying && days !== null && hasGrown(here, there, days))
    return { code: 'later-count', params: { days } };
  return claim.through === null ? UNEXPLAINED : relayed(claim.through);
}

/** Whether the newer of two figures is the higher: what a count that is kept up would show. A fall is not put down to time. */
function hasGrown(here: Value, there: Value, days: number): boolean {
  if (here.kind !== 'quantity' || there.kind !== 'quantity' || isSpan(here) || isSpan(there)) return false;
  return days > 0 ? here.number > there.number : days < 0 && here.number < there.number;
}

export const UNEXPLAINED: Reason = { code: 'unexplained', params: {} };
const wording = (page: string, claim: string): Reason => ({ code: 'wording', params: { page, claim } });
const scope = (page: string, claim: string): Reason => ({ code: 'scope', params: { page, claim } });
const relayed = (through: string): Reason => ({ code: 'relayed', params: { through } });
const sameBut = (claim: Claim): Reason =>
  claim.through === null ? { code: 'same', params: {} } : relayed(claim.through);

const isSameFigure = (here: Value, there: Value): boolean =>
  here.kind === 'quantity' &&
  there.kind === 'quantity' &&
  quantityInWords(ENGLISH, here) === quantityInWords(ENGLISH, there);

/** What leaves room for two figures beside each other: the page’s and the claim’s, as a reader sees them. */
function reasonOfQuantities(here: Quantity, there: Quantity): Reason {
  const params = { page: quantityInWords(ENGLISH, here), claim: quantityInWords(ENGLISH, there) };
  if (isSpan(here) || isSpan(there) || here.hedge === 'fraction' || there.hedge === 'fraction')
    return { code: 'range', params };
  const hedges = [here.hedge, there.hedge];
  const floors = hedges.filter((hedge) => hedge === 'more-than').length;
  if (floors > 0 && here.number !== there.number) return { code: 'floor', params: { ...params, floors } };
  if (hedges.some((hedge) => hedge === 'up-to' || hedge === 'nearly')) {
    return { code: 'ceiling', params: floors > 0 ? { ...params, bounds: 'meet' } : params };
  }
  if (here.number === there.number) return { code: 'same', params: {} };
  // Of one rounded to the other’s place.
  const place = Math.max(placeValue(here.number), placeValue(there.number));
  return Math.abs(here.number - there.number) < place ? { code: 'rounding', params } : UNEXPLAINED;
}

const SMALL_WORDS = new Set('a an the and or of in on at for to with by during its'.split(' '));
const WORDS = new LetterPattern(String.raw`[\p{L}\p{N}]+`, 'gu');
const wordsOf = (text: string): string[] => text.match(WORDS.for(text)) ?? [];
/** The telling words of a position’s label; remembered. */
const contentOf = remembered(
  (label: string): ReadonlySet<string> =>
    new Set(wordsOf(label.toLowerCase()).filter((word) => !SMALL_WORDS.has(word))),
  10_000,
);

/** One answer is part of the other: it names some of the same things ("nuclear sites", "nuclear and oil sites"), or days within its days. */
function isPartOf(fact: Pick<Fact, 'positions'>, one: string, other: string): boolean {
  const [here, there] = [contentOf(one), contentOf(other)];
  const [less, more] = here.size <= there.size ? [here, there] : [there, here];
  if (less.size < more.size && [...less].every((word) => more.has(word))) return true;
  const [first, second] = [one, other].map(
    (label) => fact.positions?.find((position) => position.label === label)?.days,
  );
  return first !== undefined && second !== undefined && (holds(first, second) || holds(second, first));
}

const holds = (outer: { from: string; to: string }, inner: { from: string; to: string }): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;
