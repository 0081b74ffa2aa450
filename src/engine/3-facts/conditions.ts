import type { Word } from './words.ts';

const CONDITIONS = new Set('if unless whether lest provided suppose supposing'.split(' '));
const INVERTED = new Set(['had', 'were', 'should']);
const SUBJECTS = new Set('the a an it he she they we israel washington any another both either that this'.split(' '));

/** How far behind a match a condition still governs it. */
const CONDITION_REACH = 5;

/** "Will call it off unless …": a condition that follows at once. */
export function onCondition(words: readonly Word[], last: number): boolean {
  for (let at = last + 1; at <= last + CONDITION_REACH; at++) {
    const word = words[at];
    if (!word || word.breakBefore > 0) return false;
    if (word.lower === 'unless' || (word.lower === 'if' && !isAsIf(words, at))) return true;
  }
  return false;
}

/** "Had the council …", "Were it to …": inverted conditions head a sentence; "…, should Israel strike" follows a comma. */
function opensCondition(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (CONDITIONS.has(word.lower)) return !isAsIf(words, at);
  if (at === 0) return INVERTED.has(word.lower);
  return word.lower === 'should' && word.breakBefore > 0 && SUBJECTS.has(words[at + 1]?.lower ?? '');
}

/** "As if nothing had happened" compares, and sets no condition. */
const isAsIf = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'if' && words[at - 1]?.lower === 'as';

/** Inside an if-clause, or behind "whether"; an if-clause that a comma closes before the match, or within it, governs nothing. */
export function underCondition(words: readonly Word[], span: { from: number; to: number }): boolean {
  for (let at = Math.min(span.to, words.length - 1); at >= 0; at--) {
    const word = words[at] as Word;
    if (opensCondition(words, at) && !(word.lower === 'provided' && words[at + 1]?.lower === 'by')) {
      for (let k = at + 1; k <= span.from; k++)
        if ((words[k] as Word).breakBefore > 0 && word.lower !== 'whether') return false;
      return at <= span.to;
    }
  }
  return false;
}
