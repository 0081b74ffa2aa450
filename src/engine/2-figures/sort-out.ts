import type { Amount } from './measure.ts';
import { isJoinedTo, timeOf } from './not-dates.ts';
import { isIdiom } from './not-idioms.ts';
import { isNameNumber } from './not-names.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isMinus } from './word-class.ts';
import { wordSet } from './words/word-set.ts';

/** "12 per 100,000": the base of a rate. */
const isRateBase = (tokens: readonly Token[], amount: Amount) => wordAt(tokens, amount.first - 1) === 'per';

const RAISED = wordSet('^ ⁻ ⁺ ⁰ ¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹');
const TIMES_SIGNS = wordSet('× x * ·');

/** "10⁶", "10^6": neither number is the one that they write. */
const isBarePower = (tokens: readonly Token[], { from, to }: Amount) => {
  const raised = tokenAt(tokens, to + 1);
  if (wordAt(tokens, from - 1) === '^' && !tokenAt(tokens, from).spaced) return true;
  return wordAt(tokens, to) === '10' && !raised.spaced && RAISED.has(raised.text);
};

/** "1.99×10⁻³⁰", "6 x 10^24", "2×10−3" from token `at` on. */
const isScientific = (tokens: readonly Token[], at: number) => {
  const raised = tokenAt(tokens, at + 3);
  return (
    tokenAt(tokens, at).kind === 'digits' &&
    TIMES_SIGNS.has(wordAt(tokens, at + 1)) &&
    wordAt(tokens, at + 2) === '10' &&
    !raised.spaced &&
    (RAISED.has(raised.text) || isMinus(raised))
  );
};

/** No part of a power of ten is the number that it writes. */
const isPowerOfTen = (tokens: readonly Token[], amount: Amount) =>
  isBarePower(tokens, amount) || [0, 2, 4].some((back) => isScientific(tokens, amount.from - back));

const reasonAgainst = (tokens: readonly Token[], amount: Amount): string | undefined => {
  if (isIdiom(tokens, amount) || isRateBase(tokens, amount) || isPowerOfTen(tokens, amount)) return 'idiom';
  if (amount.kind === 'money' || amount.kind === 'percent' || amount.kind === 'age') return undefined;
  return timeOf(tokens, amount) ?? (isNameNumber(tokens, amount) ? 'name' : undefined);
};

/** Leaves out what counts nothing: dates, years, clock times, labels, codes, names and idioms, and what is joined to a date. */
export const sortOut = (tokens: readonly Token[], amounts: readonly Amount[]): Amount[] => {
  const reasons = amounts.map((amount) => reasonAgainst(tokens, amount));
  return amounts.filter((amount, at) => {
    if (reasons[at]) return false;
    return ![at - 1, at + 1].some((other) => {
      const [neighbour, reason] = [amounts[other], reasons[other]];
      return neighbour && reason && isJoinedTo(tokens, amount, neighbour, reason);
    });
  });
};
