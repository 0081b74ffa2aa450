import type { Hedge } from '../../model/value.ts';
import type { Token } from './tokens.ts';
import { HEDGE_FILLERS, HEDGE_PREPOSITIONS, HEDGES_AFTER, HEDGES_BEFORE } from './words/hedges.ts';

/** A hedge with the tokens it adds on its side of the figure. */
export interface Hedging {
  hedge: Hedge;
  at: number;
}

const LONGEST = 5;
const spacedKey = (tokens: readonly Token[], from: number, to: number) => {
  let key = '';
  for (let at = from; at <= to; at++) key += (at > from ? ' ' : '') + (tokens[at]?.lower ?? '');
  return key;
};

const directlyBefore = (tokens: readonly Token[], first: number, filled: boolean): Hedging | undefined => {
  for (let at = Math.max(0, first - LONGEST); at < first; at++) {
    const key = spacedKey(tokens, at, first - 1);
    const hedge = HEDGES_BEFORE.get(key);
    if (hedge && !(filled && HEDGE_PREPOSITIONS.has(key))) return { hedge, at };
  }
  return undefined;
};

const isBound = (hedge: Hedge) => hedge !== 'about';

/** The hedge before token `first`: a bound ("at least some 30") outweighs a mere "about" that stands nearer. */
export const hedgeBefore = (tokens: readonly Token[], first: number): Hedging | undefined => {
  const filled = HEDGE_FILLERS.has(tokens[first - 1]?.lower ?? '');
  const near = directlyBefore(tokens, first, false) ?? (filled ? directlyBefore(tokens, first - 1, true) : undefined);
  if (!near || isBound(near.hedge)) return near;
  const outer = directlyBefore(tokens, near.at, false);
  return outer ? { hedge: isBound(outer.hedge) ? outer.hedge : near.hedge, at: outer.at } : near;
};

/** The hedge behind token `last`: "or so", "-odd", "+", "and counting". */
export const hedgeAfter = (tokens: readonly Token[], last: number): Hedging | undefined => {
  for (let at = Math.min(tokens.length - 1, last + LONGEST); at > last; at--) {
    const hedge = HEDGES_AFTER.get(spacedKey(tokens, last + 1, at));
    if (hedge && !(tokens[at]?.lower === 'plus' && tokens[at + 1]?.kind === 'word' && tokens[last + 1]?.text !== '-'))
      return { hedge, at };
  }
  return undefined;
};
