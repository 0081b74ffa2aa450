import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isHyphen, isNumeral } from './word-class.ts';

/** "two-for-one", "a 3-for-1 split": both numbers belong to the exchange. */
const isExchange = (tokens: readonly Token[], { from }: Amount) =>
  [from, from - 4].some(
    (at) =>
      isHyphen(tokenAt(tokens, at + 1)) &&
      wordAt(tokens, at + 2) === 'for' &&
      isHyphen(tokenAt(tokens, at + 3)) &&
      isNumeral(tokenAt(tokens, at + 4)),
  );

/** "a one-two punch": two blows. */
const isOneTwo = (tokens: readonly Token[], { from }: Amount) =>
  [from, from - 2].some(
    (at) => wordAt(tokens, at) === 'one' && isHyphen(tokenAt(tokens, at + 1)) && wordAt(tokens, at + 2) === 'two',
  );

/** "knows a thing or two". */
const isThingOrTwo = (tokens: readonly Token[], { from }: Amount) =>
  wordAt(tokens, from) === 'two' && wordAt(tokens, from - 1) === 'or' && wordAt(tokens, from - 2) === 'thing';

/** True for a number in a saying that counts nothing. */
export const isSaying = (tokens: readonly Token[], amount: Amount): boolean =>
  isExchange(tokens, amount) || isOneTwo(tokens, amount) || isThingOrTwo(tokens, amount);
