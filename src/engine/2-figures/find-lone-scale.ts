import { isPlural } from './counted.ts';
import type { Token } from './tokens.ts';
import { isHyphen } from './word-class.ts';
import { COUNTED } from './words/nouns.ts';

const DETERMINER =
  /^(the|that|those|these|this|their|its|his|her|our|some|another|any|nearly|almost|about|around|over)$/;
const MODIFIER = /^(plus|odd|strong)$/;

/**
 * True for a singular "million", "hundred", "dozen" at `at` that is a number by itself: "the million-plus people",
 * "the hundred or so captives", "those million people". "A million" is read elsewhere.
 */
export const isLoneScale = (tokens: readonly Token[], at: number): boolean => {
  if (!DETERMINER.test(tokens[at - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  if (isHyphen(next)) return MODIFIER.test(tokens[at + 2]?.lower ?? '');
  if (next?.lower === 'or') return /^(so|more)$/.test(tokens[at + 2]?.lower ?? '');
  return next?.kind === 'word' && (COUNTED.has(next.lower) || isPlural(next.lower));
};
