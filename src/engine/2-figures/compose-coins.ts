import { type Composer, gapBetween } from './draft.ts';
import { longestPhrase } from './phrases.ts';
import { tokenAt, wordAt } from './token-at.ts';
import { isArticle } from './word-class.ts';
import { COIN_UNIT, UNITS_AFTER } from './words/currencies.ts';

/** "a dollar and 42 cents": the main unit has no number of its own. */
const composeOneAndCoins: Composer = (tokens, amounts, at) => {
  const coins = amounts[at];
  if (coins?.unit !== COIN_UNIT || !(coins.number > 0 && coins.number < 100)) return undefined;
  const first = coins.first - 3;
  if (wordAt(tokens, coins.first - 1) !== 'and' || !isArticle(tokenAt(tokens, first))) return undefined;
  const main = longestPhrase(UNITS_AFTER, tokens, first + 1, 1, first + 1);
  if (main?.value.kind !== 'money' || first <= (amounts[at - 1]?.last ?? -1)) return undefined;
  const number = 1 + coins.number / 100;
  return [{ kind: 'money', number, unit: main.value.unit, first, last: coins.last }, 1];
};

/** "20 dollars 43 cents", "$20 and 43c", "20 ringgit 43" at a clause's end: one sum. */
export const composeCoins: Composer = (tokens, amounts, at) => {
  const one = composeOneAndCoins(tokens, amounts, at);
  if (one) return one;
  const [main, coins] = amounts.slice(at, at + 2);
  if (main?.kind !== 'money' || main.unit === COIN_UNIT || main.scale > 1 || !Number.isInteger(main.number))
    return undefined;
  if (coins?.form !== 'cardinal' || !(coins.number >= 0 && coins.number < 100) || !Number.isInteger(coins.number))
    return undefined;
  const gap = gapBetween(tokens, main, coins);
  if (gap !== '' && gap !== 'and') return undefined;
  const isCoins =
    coins.unit === COIN_UNIT || (coins.unit === undefined && tokenAt(tokens, coins.last + 1).kind !== 'word');
  if (!isCoins) return undefined;
  const number = main.number + coins.number / 100;
  return [{ kind: 'money', number, unit: main.unit, first: main.first, last: coins.last }, 2];
};
