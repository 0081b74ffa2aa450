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

const directlyBefore = (
  tokens: readonly Token[],
  first: number,
  free: number,
  filled: boolean,
): Hedging | undefined => {
  for (let at = Math.max(free, first - LONGEST); at < first; at++) {
    const key = spacedKey(tokens, at, first - 1);
    const hedge = HEDGES_BEFORE.get(key);
    if (hedge && !(filled && HEDGE_PREPOSITIONS.has(key))) return { hedge, at };
  }
  return undefined;
};

const isBound = (hedge: Hedge | undefined) => hedge !== undefined && hedge !== 'about' && hedge !== 'exact';

/**
 * The hedge before token `first`, in the tokens from `free` on. A determiner may stand between ("more than the 130"), and
 * a bound ("at least some 30") outweighs an "about" that stands nearer.
 */
export const hedgeBefore = (tokens: readonly Token[], first: number, free: number): Hedging | undefined => {
  const filled = first > free && HEDGE_FILLERS.has(tokens[first - 1]?.lower ?? '');
  const near =
    directlyBefore(tokens, first, free, false) ?? (filled ? directlyBefore(tokens, first - 1, free, true) : undefined);
  if (!near || isBound(near.hedge)) return near;
  const outer = directlyBefore(tokens, near.at, free, false);
  if (!outer) return near;
  return { hedge: isBound(outer.hedge) || near.hedge === 'exact' ? outer.hedge : near.hedge, at: outer.at };
};

/** The hedge behind token `last`: "or so", "-odd", "+", "and counting". */
export const hedgeAfter = (tokens: readonly Token[], last: number): Hedging | undefined => {
  for (let at = Math.min(tokens.length - 1, last + LONGEST); at > last; at--) {
    const hedge = HEDGES_AFTER.get(spacedKey(tokens, last + 1, at));
    const adds = tokens[last + 1]?.lower === 'plus' && tokens[at + 1]?.kind === 'word';
    if (hedge && !adds) return { hedge, at };
  }
  return undefined;
};

/** One hedge from those in, before and behind a figure: what the form itself says, else a bound, else "about". */
export const weigh = (inside: Hedge | undefined, before: Hedge | undefined, after: Hedge | undefined): Hedge => {
  if (inside === 'range' || inside === 'vague') return inside;
  const said = [before, inside, after].filter((hedge) => hedge !== undefined && hedge !== 'fraction');
  return said.find(isBound) ?? (inside === 'fraction' ? inside : (said.find((hedge) => hedge !== 'exact') ?? 'exact'));
};
