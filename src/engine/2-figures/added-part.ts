import { longestPhrase } from './phrases.ts';
import { wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { UNITS_AFTER } from './words/currencies.ts';
import { wordSet } from './words/word-set.ts';

const ADDED = wordSet('half quarter');

/** "an hour and a half later": true where a half or a quarter begins at token `first`, a unit and "and" before it. */
export const isAddedPart = (tokens: readonly Token[], first: number): boolean =>
  ADDED.has(wordAt(tokens, first + 1)) &&
  wordAt(tokens, first - 1) === 'and' &&
  longestPhrase(UNITS_AFTER, tokens, first - 2, 1)?.at === first - 2;
