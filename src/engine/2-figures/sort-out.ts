import type { Amount } from './measure.ts';
import { isJoinedTo, timeOf } from './not-dates.ts';
import { isIdiom } from './not-idioms.ts';
import { isNameNumber } from './not-names.ts';
import type { Token } from './tokens.ts';

/** "12 per 100,000": the base of a rate. */
const isRateBase = (tokens: readonly Token[], amount: Amount) => tokens[amount.first - 1]?.lower === 'per';

const reasonAgainst = (tokens: readonly Token[], amount: Amount): string | undefined => {
  if (isIdiom(tokens, amount) || isRateBase(tokens, amount)) return 'idiom';
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
