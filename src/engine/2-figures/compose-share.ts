import { type Composer, gapBetween } from './draft.ts';
import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';
import { FUNCTION_WORDS } from './words/nouns.ts';

/** How many words may stand between a part and the number it is taken of. */
const REACH = 5;
const MOST_IN_EVERY = 1000;
const OWNERS = /^(the|its|their|his|her|our|my|a|an|all|about|those|these|nearly|almost|roughly|around|some)$/;

/** True where nothing but determiners, owners, adjectives and hedges stands between token `from` and token `to`. */
const leadsTo = (tokens: readonly Token[], from: number, to: number) => {
  if (to < from || to - from > REACH) return false;
  return tokens
    .slice(from, to)
    .every((token) => token.kind === 'word' && (OWNERS.test(token.lower) || !FUNCTION_WORDS.has(token.lower)));
};

const isWhole = (amount: Amount | undefined): amount is Amount =>
  amount?.form === 'cardinal' && amount.number > 1 && amount.kind !== 'percent';

const rounded = (value: number) => (value >= 10 ? Math.round(value) : Number(value.toPrecision(12)));

/** "all but one of the 15", "all but two of its 20 members": the rest is the figure. */
export const composeAllBut: Composer = (tokens, amounts, at) => {
  const [few, whole] = amounts.slice(at, at + 2);
  if (!few || tokens[few.first - 1]?.lower !== 'but' || tokens[few.first - 2]?.lower !== 'all') return undefined;
  if (!isWhole(whole) || few.number >= whole.number || tokens[few.to + 1]?.lower !== 'of') return undefined;
  if (!leadsTo(tokens, few.to + 2, whole.first)) return undefined;
  const number = whole.number - few.number;
  return [{ kind: 'count', number, unit: whole.unit, first: few.first - 2, last: whole.last }, 2];
};

/** "14 of its 15 members", "14 out of 15": the first number is the figure; "one in five": the share is. */
export const composeRatio: Composer = (tokens, amounts, at) => {
  const [part, whole] = amounts.slice(at, at + 2);
  if (part?.form !== 'cardinal' || part.kind !== 'count' || part.number < 0) return undefined;
  if (!isWhole(whole) || (whole.kind !== 'count' && whole.kind !== 'vote') || part.number > whole.number)
    return undefined;
  const draft = {
    kind: 'ratio',
    unit: whole.unit ?? part.unit,
    hedge: part.hedge,
    first: part.first,
    last: whole.last,
  } as const;
  const isOutOf = tokens[part.last + 1]?.lower === 'out';
  const of = isOutOf ? part.last + 2 : part.to + 1;
  if (tokens[of]?.lower === 'of' && leadsTo(tokens, of + 1, whole.first)) return [{ ...draft, number: part.number }, 2];
  const isRate = part.unit === undefined && part.number < whole.number && whole.number <= MOST_IN_EVERY;
  const gap = isRate ? gapBetween(tokens, part, whole) : undefined;
  if (gap !== 'in' && gap !== 'in every') return undefined;
  return [{ ...draft, number: part.number / whole.number }, 2];
};

/** The nearest count before `at` that "of them" can stand for: looked for among a few, so that a text stays linear. */
const countBefore = (amounts: readonly Amount[], at: number) =>
  amounts.slice(Math.max(0, at - REACH), at).findLast((amount) => amount.kind === 'count' && isWhole(amount));

/** "Of the 130 hostages, about half …": the amount before, where the sentence sets it out as a whole. */
const totalBefore = (tokens: readonly Token[], whole: Amount | undefined, part: Amount) => {
  if (!isWhole(whole) || part.unit || part.first - whole.last > REACH || tokens[whole.last + 1]?.text !== ',')
    return undefined;
  const lead = OWNERS.test(tokens[whole.first - 1]?.lower ?? '') ? whole.first - 2 : whole.first - 1;
  return tokens[lead]?.lower === 'of' ? whole : undefined;
};

/** "two-thirds of Gaza's 2.2 million people", "a quarter of the 130", or "half of them" after a count: the product. */
export const composePart: Composer = (tokens, amounts, at) => {
  const [part, whole] = amounts.slice(at, at + 2);
  if (part?.form !== 'part') return undefined;
  const of = tokens[part.to + 1]?.lower === 'of' ? 1 : 0;
  const draft = { hedge: 'fraction', first: part.first } as const;
  const follows = part.to + 1 + of;
  if (isWhole(whole) && whole.first > part.to + 1 && leadsTo(tokens, follows, whole.first)) {
    const { unit, last } = whole;
    return [{ ...draft, kind: whole.kind, number: rounded(part.number * whole.number), unit, last }, 2];
  }
  const total = of === 0 ? totalBefore(tokens, amounts[at - 1], part) : undefined;
  if (total) {
    const number = rounded(part.number * total.number);
    return [{ ...draft, kind: 'count', number, unit: total.unit, last: part.last }, 1];
  }
  if (of === 0 || !/^(them|these|those|whom|which)$/.test(tokens[follows]?.lower ?? '')) return undefined;
  const base = countBefore(amounts, at);
  if (!base) return undefined;
  return [{ ...draft, kind: 'count', number: rounded(part.number * base.number), unit: base.unit, last: follows }, 1];
};
