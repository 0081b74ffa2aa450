import { isAddedPart } from './added-part.ts';
import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isArticle, isHyphen } from './word-class.ts';
import { VERBS } from './words/nouns.ts';
import { wordSet } from './words/word-set.ts';

const HALVES_OF_MATCHES = wordSet('first second other this that last next each either better final opening latter');
const PLURAL_PARTS = wordSet(
  'thirds quarters fourths fifths sixths sevenths eighths ninths tenths hundredths thousandths',
);
const BEFORE_PART = wordSet(', nearly almost about roughly around than over');
const BEHIND_PART = wordSet(
  'of the a an its their his her our are is were was have had has and or that those all as say said',
);

const isVerb = (word: string) => VERBS.has(word) || word.endsWith('ed');

/** "one third died", but "one quarter fell": three months. */
const isNumbered = (head: Token, part: Token) => (head.lower === 'one' || isArticle(head)) && part.lower !== 'quarter';

/** Halves of matches and days ("the second half", "half-time"); a part that is followed by no whole or verb. */
export const isPartIdiom = (tokens: readonly Token[], { from, to, unit }: Amount): boolean => {
  const before = wordAt(tokens, from - 1);
  const head = tokenAt(tokens, from);
  const next = tokenAt(tokens, to + 1);
  if (HALVES_OF_MATCHES.has(before)) return true;
  if (to === tokens.length - 1) return head.lower === 'half' && before !== 'than';
  if (unit !== undefined || isAddedPart(tokens, from)) return false;
  if (next.kind === 'sign') return isHyphen(next);
  const isAttribute = isHyphen(tokenAt(tokens, from + 1)) && head.lower !== 'one' && !isArticle(head);
  if (isAttribute || PLURAL_PARTS.has(wordAt(tokens, to))) return false;
  if (BEHIND_PART.has(next.lower)) return false;
  return !isVerb(next.lower) || !(BEFORE_PART.has(before) || isNumbered(head, tokenAt(tokens, to)));
};
