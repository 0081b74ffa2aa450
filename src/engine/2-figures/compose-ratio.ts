import { isWhole } from './base-before.ts';
import { type Composer, gapBetween, leadsTo } from './draft.ts';
import type { Amount } from './measure.ts';
import { wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';

const MOST_IN_EVERY = 1000;
/** The wholes that a rate is spoken in: "nine out of ten parents"; "14 out of 15" counts the fourteen. */
const RATE_WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 10, 20, 100, 1000]);

/** "three out of four voters", "two of every three": a share of many, where no "the" or owner makes the whole a group of its own. */
const isRateOutOf = (tokens: readonly Token[], of: number, part: Amount, whole: Amount): boolean => {
  if (part.unit !== undefined || part.number >= whole.number || !RATE_WHOLES.has(whole.number)) return false;
  if (wordAt(tokens, of + 1) === 'every') return whole.first === of + 2;
  return wordAt(tokens, of - 1) === 'out' && whole.first === of + 1 && whole.unit !== undefined;
};

/** "14 of its 15 members", "14 out of 15": the first number is the figure; "one in five": the share is, or the product. */
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
  const isOutOf = wordAt(tokens, part.last + 1) === 'out';
  const of = isOutOf ? part.last + 2 : part.to + 1;
  if (wordAt(tokens, of) === 'of' && isRateOutOf(tokens, of, part, whole))
    return [{ ...draft, number: part.number / whole.number }, 2];
  if (wordAt(tokens, of) === 'of' && leadsTo(tokens, of + 1, whole.first))
    return [{ ...draft, number: part.number }, 2];
  const isRate = part.unit === undefined && part.number < whole.number && whole.number <= MOST_IN_EVERY;
  const gap = isRate ? gapBetween(tokens, part, whole) : undefined;
  if (gap !== 'in' && gap !== 'in every') return undefined;
  const share = { ...draft, number: part.number / whole.number };
  const third = amounts[at + 2];
  if (!isWhole(third) || wordAt(tokens, whole.last + 1) !== 'of' || !leadsTo(tokens, whole.last + 2, third.first))
    return [share, 2];
  const number = Math.round(share.number * third.number * 100) / 100;
  return [{ ...share, kind: third.kind, number, unit: third.unit, hedge: 'fraction', last: third.last }, 3];
};
