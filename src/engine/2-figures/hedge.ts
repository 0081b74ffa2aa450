import type { Hedge } from '../../model/value.ts';
import { longestPhrase } from './phrases.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isArticle, isNumeral } from './word-class.ts';
import {
  HEDGE_FILLERS,
  HEDGES_AFTER,
  HEDGES_BEFORE,
  HEDGES_BEFORE_DETERMINER,
  HEDGES_BEFORE_MILESTONE,
} from './words/hedges.ts';
import { COUNTED } from './words/nouns.ts';
import { PARTS } from './words/numbers.ts';
import { wordSet } from './words/word-set.ts';

/** A hedge and the token that it reaches to on its side of the figure. */
export interface Hedging {
  hedge: Hedge;
  at: number;
}

const isBound = (hedge: Hedge | undefined) => hedge !== undefined && hedge !== 'about' && hedge !== 'exact';

const MOVES = wordSet('go goes going went gone move moves moved push pushes pushed round rounds rounded');

/** "would go up to 25%": the rise ends there. */
const isDirection = (tokens: readonly Token[], at: number) =>
  wordAt(tokens, at) === 'up' && MOVES.has(wordAt(tokens, at - 1));

/**
 * The hedge before token `first`, in the tokens from `free` on. A determiner may stand between ("more than the 130"), and
 * a bound ("at least some 30") outweighs an "about" that stands nearer. A milestone is a big round count: "pass 32,000".
 */
export const hedgeBefore = (
  tokens: readonly Token[],
  first: number,
  free: number,
  isMilestone: boolean,
): Hedging | undefined => {
  const isFilled = first > free && HEDGE_FILLERS.has(wordAt(tokens, first - 1));
  const near =
    longestPhrase(HEDGES_BEFORE, tokens, first - 1, -1, free) ??
    (isFilled ? longestPhrase(HEDGES_BEFORE_DETERMINER, tokens, first - 2, -1, free) : undefined) ??
    (isMilestone ? longestPhrase(HEDGES_BEFORE_MILESTONE, tokens, first - 1, -1, free) : undefined);
  if (!near || isDirection(tokens, near.at)) return undefined;
  const outer = isBound(near.value) ? undefined : longestPhrase(HEDGES_BEFORE, tokens, near.at - 1, -1, free);
  if (!outer) return { hedge: near.value, at: near.at };
  const isStronger = isBound(outer.value) || near.value === 'exact';
  return { hedge: isStronger ? outer.value : near.value, at: outer.at };
};

/** A number, "than" or a part ("a third", "half") goes on with what stands before it. */
const goesOn = (tokens: readonly Token[], at: number) => {
  const token = tokenAt(tokens, at);
  if (isNumeral(token) || token.lower === 'than') return true;
  return PARTS.has(token.lower) || (isArticle(token) && PARTS.has(wordAt(tokens, at + 1)));
};

const MONEY_SIGNS = wordSet('$ £ € ¥ ₹');

/** "30,000 plus expenses" is a sum; "30,000 plus people" is a floor. */
const isAddend = (token: Token) => (token.kind === 'word' && !COUNTED.has(token.lower)) || MONEY_SIGNS.has(token.text);

/** The hedge behind token `last`: "or so", "-odd", "+", "and counting". None where it belongs to what follows ("5 and over 10"). */
export const hedgeAfter = (tokens: readonly Token[], last: number): Hedging | undefined => {
  const found = longestPhrase(HEDGES_AFTER, tokens, last + 1, 1);
  if (!found || goesOn(tokens, found.at + 1)) return undefined;
  const sign = tokenAt(tokens, last + 1);
  const isSum = sign.lower === 'plus' ? isAddend(tokenAt(tokens, found.at + 1)) : sign.text === '+' && sign.spaced;
  return isSum ? undefined : { hedge: found.value, at: found.at };
};

/** One hedge from those in, before and behind a figure: what the form itself says, else a bound, else "about". */
export const weigh = (inside: Hedge | undefined, before: Hedge | undefined, after: Hedge | undefined): Hedge => {
  if (inside === 'range' || inside === 'vague') return inside;
  const said = [before, inside, after].filter((hedge) => hedge !== 'fraction');
  if (inside === 'fraction') return said.find(isBound) ?? inside;
  return said.find(isBound) ?? (said.includes('about') ? 'about' : 'exact');
};
