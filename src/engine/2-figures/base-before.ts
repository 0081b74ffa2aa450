import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isCapital } from './word-class.ts';
import { wordSet } from './words/word-set.ts';

/** How many amounts back a base is looked for, so that a text stays linear. */
const REACH = 5;
/** How many tokens back, and what ends the sentence before. */
const TOKEN_REACH = 30;

/** True for an amount that a part can be taken of. */
export const isWhole = (amount: Amount | undefined): amount is Amount =>
  amount?.form === 'cardinal' && amount.number > 1 && amount.kind !== 'percent';

const SENTENCE_ENDS = wordSet('. ! ?');

const endsSentence = (tokens: readonly Token[], at: number) =>
  SENTENCE_ENDS.has(wordAt(tokens, at)) && isCapital(tokenAt(tokens, at + 1)) && tokenAt(tokens, at + 1).spaced;

/** The nearest count before `at` that "of them" can stand for. */
export const countBefore = (amounts: readonly Amount[], at: number): Amount | undefined =>
  amounts.slice(Math.max(0, at - REACH), at).findLast((amount) => amount.kind === 'count' && isWhole(amount));

const stem = (unit: string) => unit.replace(/s$/, '');

/** "all but two villages" is no part of 250 lorries; all but one country may be of a 15-member body. */
const isOfBody = (few: Amount, body: Amount) =>
  few.unit === undefined ||
  body.unit === undefined ||
  stem(few.unit) === stem(body.unit) ||
  /^(member|nation|state|countr(y|ie))s?$/.test(body.unit);

/** The nearest count of the same sentence that "all but one" can be taken of. */
export const bodyBefore = (tokens: readonly Token[], amounts: readonly Amount[], at: number): Amount | undefined => {
  const few = amounts[at];
  const whole = countBefore(amounts, at);
  if (!few || !whole || few.number >= whole.number || !isOfBody(few, whole) || few.first - whole.last > TOKEN_REACH)
    return undefined;
  for (let token = whole.last + 1; token < few.first; token++) if (endsSentence(tokens, token)) return undefined;
  return whole;
};
