import { isPlural } from './counted.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isHyphen } from './word-class.ts';
import { COUNTED } from './words/nouns.ts';
import { wordSet } from './words/word-set.ts';

const DETERMINERS = wordSet(
  'the that those these this their its his her our some another any nearly almost about around over',
);
const MODIFIERS = wordSet('plus odd strong');
const OR_BOUNDS = wordSet('so more');

/**
 * True for a singular "million", "hundred", "dozen" at `at` that is a number by itself: "the million-plus people",
 * "the hundred or so captives", "those million people". "A million" is read elsewhere.
 */
export const isLoneScale = (tokens: readonly Token[], at: number): boolean => {
  if (!DETERMINERS.has(wordAt(tokens, at - 1))) return false;
  const next = tokenAt(tokens, at + 1);
  if (isHyphen(next)) return MODIFIERS.has(wordAt(tokens, at + 2));
  if (next.lower === 'or') return OR_BOUNDS.has(wordAt(tokens, at + 2));
  return next.kind === 'word' && (COUNTED.has(next.lower) || isPlural(next.lower));
};
