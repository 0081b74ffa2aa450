import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';
import { classOf, isHyphen } from './word-class.ts';

/** "two-for-one", "a 3-for-1 split": both numbers belong to the exchange. */
const isExchange = (tokens: readonly Token[], amount: Amount) =>
  [0, 4].some((back) => {
    if (amount.from < back) return false;
    const [, hyphen, word, second, other] = tokens.slice(amount.from - back, amount.from - back + 5);
    return (
      isHyphen(hyphen) && word?.lower === 'for' && !word.spaced && isHyphen(second) && classOf(other) !== undefined
    );
  });

/** "a one-two punch": two blows. */
const isOneTwo = (tokens: readonly Token[], { from, to }: Amount) =>
  from === to &&
  [from, from - 2].some(
    (at) => tokens[at]?.lower === 'one' && isHyphen(tokens[at + 1]) && tokens[at + 2]?.lower === 'two',
  );

/** "knows a thing or two". */
const isThingOrTwo = (tokens: readonly Token[], { from }: Amount) =>
  tokens[from]?.lower === 'two' && tokens[from - 1]?.lower === 'or' && tokens[from - 2]?.lower === 'thing';

/** True for a number in a saying that counts nothing. */
export const isSaying = (tokens: readonly Token[], amount: Amount): boolean =>
  isExchange(tokens, amount) || isOneTwo(tokens, amount) || isThingOrTwo(tokens, amount);
