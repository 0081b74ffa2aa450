import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isCapital } from './word-class.ts';
import { FUNCTION_WORDS } from './words/nouns.ts';
import { IN_A_ROW, RANKED } from './words/ordinal-idioms.ts';
import { wordSet } from './words/word-set.ts';

/** Words in -est that are a noun or a verb. */
const NO_SUPERLATIVES = wordSet(
  'request conquest inquest protest arrest contest interest harvest forest invest suggest digest manifest priest unrest behest',
);

/** "the world's third richest man". */
const isSuperlative = (word: string) => word.length > 5 && word.endsWith('est') && !NO_SUPERLATIVES.has(word);

const DETERMINERS = wordSet('the a an this that its his her their our my your another yet');
const isOwner = (word: string) => word.endsWith("'s");

/** "ranked 16th in the index", "finished third of ten": no determiner or owner before it. */
const isPlacing = (before: string, next: string) =>
  (next === 'in' || next === 'of') && !DETERMINERS.has(before) && !isOwner(before);

/** "its third in a row". */
const isRow = (tokens: readonly Token[], at: number) =>
  wordAt(tokens, at) === 'in' && wordAt(tokens, at + 1) === 'a' && wordAt(tokens, at + 2) === 'row';

const AFTER_COUNTED = wordSet('of since in this such time');
const AFTER_FIRST = wordSet('time such');

/** "second-largest", "third party", "the first half", "came in second": an ordinal that counts no repetition. */
export const isOrdinalIdiom = (tokens: readonly Token[], { from, to }: Amount): boolean => {
  const before = wordAt(tokens, from - 1);
  const head = tokenAt(tokens, from);
  const next = tokenAt(tokens, to + 1);
  if (next.kind !== 'word' || !next.spaced || RANKED.has(next.lower)) return true;
  if (isRow(tokens, to + 1) || (IN_A_ROW.has(next.lower) && RANKED.has(wordAt(tokens, to + 2)))) return true;
  if (isSuperlative(next.lower) || isPlacing(before, next.lower)) return true;
  if (isCapital(next) && (head.kind === 'digits' || (isCapital(head) && from > 0))) return true;
  if (FUNCTION_WORDS.has(next.lower) && next.text !== 'US' && !AFTER_COUNTED.has(next.lower)) return true;
  return head.lower === 'first' && !isOwner(before) && !AFTER_FIRST.has(next.lower);
};
