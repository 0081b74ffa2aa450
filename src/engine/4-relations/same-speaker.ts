import { stemOf } from '../3-facts/words.ts';
import { LetterPattern } from '../letter-pattern.ts';

/** Words of a speaker’s description that tell nobody apart. */
const ROLES = new Set(
  `the a an of in at for by to with and mr mrs ms dr its his her their told said an official officials spokesman
  spokeswoman spokesperson person people source sources statement according some one two matter familiar run hamas hamas-run israel israeli israelis
  us american palestinian palestinians british figures tally`.split(/\s+/),
);

/**
 * Whether two descriptions may name one speaker: they share a telling word (“John Kirby”, “spokesman Kirby”), or one of them
 * tells nobody apart (“an official”). Cautious: only what cannot be one speaker is said to be two.
 */
export function maySameSpeaker(one: string, other: string): boolean {
  const here = telling(one);
  const there = telling(other);
  return here.size === 0 || there.size === 0 || [...here].some((stem) => there.has(stem));
}

const WORDS = new LetterPattern(String.raw`[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*`, 'gu');
const wordsOf = (text: string): string[] => text.match(WORDS.for(text)) ?? [];

const telling = (speaker: string): Set<string> =>
  new Set(
    wordsOf(speaker.toLowerCase())
      .filter((word) => word.length > 1 && !ROLES.has(word))
      .map(stemOf),
  );
