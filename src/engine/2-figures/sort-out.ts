import type { Amount } from './measure.ts';
import { isJoinedTo, timeOf } from './not-dates.ts';
import { isIdiom } from './not-idioms.ts';
import { isNameNumber } from './not-names.ts';
import type { Token } from './tokens.ts';

/** "12 per 100,000": the base of a rate. */
const isRateBase = (tokens: readonly Token[], amount: Amount) => tokens[amount.first - 1]?.lower === 'per';

/** "10⁶", "10^6": neither number is the one that they write. */
const isBarePower = (tokens: readonly Token[], { from, to }: Amount) => {
  const raised = tokens[to + 1];
  if (tokens[from - 1]?.text === '^' && tokens[from]?.spaced === false) return true;
  return tokens[to]?.text === '10' && raised?.spaced === false && /^[\^⁻⁺⁰¹²³⁴-⁹]$/.test(raised.text);
};

/** "1.99×10⁻³⁰", "6 x 10^24": no part of it is the number that it writes. */
const isPowerOfTen = (tokens: readonly Token[], amount: Amount) =>
  isBarePower(tokens, amount) ||
  [0, 2, 4].some((back) => {
    const [mantissa, sign, ten, raised] = tokens.slice(Math.max(0, amount.from - back), amount.from - back + 4);
    if (mantissa?.kind !== 'digits' || !/^[×x*·]$/.test(sign?.lower ?? '') || ten?.text !== '10') return false;
    return raised !== undefined && !raised.spaced && /^[-−–^⁻⁺⁰¹²³⁴-⁹]$/.test(raised.text);
  });

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
