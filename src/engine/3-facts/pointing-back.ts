import { LetterPattern } from '../letter-pattern.ts';
import type { PatternMatch } from './match-pattern.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

const DETERMINERS = new Set('the this that these those his her its their'.split(' '));
const PARTICIPLE = new LetterPattern(String.raw`^[\p{Ll}]+ed$`);

/**
 * True where the match says no more than a noun with its participle: "the cancelled trip" and "Netanyahu’s scrapped visit"
 * name what is known already and tell nothing of it.
 */
export function pointsBack(match: PatternMatch, { words, text }: Reading): boolean {
  for (const at of match.taken) {
    const word = words[at] as Word;
    const noun = words[at + 1];
    if (!PARTICIPLE.test(word.text) || !noun || noun.breakBefore > 0 || !match.taken.has(at + 1)) continue;
    const before = words[at - 1];
    if (!before || word.breakBefore > 0 || !(DETERMINERS.has(before.lower) || isPossessive(before, text))) continue;
    if ([...match.taken].every((taken) => taken >= at - 1 && taken <= at + 2)) return true;
  }
  return false;
}

/** True for a word of the text that ends in ’s. */
export const isPossessive = ({ end }: Word, text: string): boolean =>
  /^(?:['’]s?\s|s['’]\s)/.test(text.slice(end, end + 3));
