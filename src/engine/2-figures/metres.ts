import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { pastHyphen } from './word-class.ts';
import { METRE_CONTEXT } from './words/units.ts';
import { wordSet } from './words/word-set.ts';

const RACES = wordSet('50 60 100 110 200 400 800 1500 1,500 5,000 10,000');
const RACERS = wordSet("men's women's men women x × olympic freestyle");

/** "the men's 100m", "4 x 400m": a race. */
const isRaced = (tokens: readonly Token[], at: number) =>
  RACES.has(wordAt(tokens, at - 1)) && RACERS.has(wordAt(tokens, at - 2));

const BY = wordSet('by x ×');
const POWERS = wordSet('² ³');
const FEET = wordSet('ft feet');

/** The "m" of "100m" is metres and not millions: a length's adjective follows, or another length ("25m by 10m", "100m (328ft)"), or "²" right at it. */
export const isMetres = (tokens: readonly Token[], at: number): boolean => {
  if (wordAt(tokens, at) !== 'm') return false;
  if (POWERS.has(wordAt(tokens, at + 1)) && !tokenAt(tokens, at + 1).spaced) return true;
  const next = tokenAt(tokens, pastHyphen(tokens, at + 1));
  if (next.lower === 'ago' || isRaced(tokens, at)) return true;
  const isByLength = [at - 2, at + 1].some(
    (by) => BY.has(wordAt(tokens, by)) && tokenAt(tokens, by + 1).kind === 'digits',
  );
  return isByLength || METRE_CONTEXT.has(next.lower) || (next.text === '(' && FEET.has(wordAt(tokens, at + 3)));
};
