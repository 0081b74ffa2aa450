import { type Composer, gapBetween } from './draft.ts';
import { COIN_UNIT } from './words/currencies.ts';

/** "20 dollars 43 cents", "$20 and 43c", "20 ringgit 43" at a clause's end: one sum. */
export const composeCoins: Composer = (tokens, amounts, at) => {
  const [main, coins] = amounts.slice(at, at + 2);
  if (main?.kind !== 'money' || main.unit === COIN_UNIT || main.scale > 1 || !Number.isInteger(main.number))
    return undefined;
  if (coins?.form !== 'cardinal' || !(coins.number >= 0 && coins.number < 100) || !Number.isInteger(coins.number))
    return undefined;
  const gap = gapBetween(tokens, main, coins);
  if (gap !== '' && gap !== 'and') return undefined;
  const isCoins = coins.unit === COIN_UNIT || (coins.unit === undefined && tokens[coins.last + 1]?.kind !== 'word');
  if (!isCoins) return undefined;
  const number = main.number + coins.number / 100;
  return [{ kind: 'money', number, unit: main.unit, first: main.first, last: coins.last }, 2];
};
