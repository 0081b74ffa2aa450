import { remembered } from './remembered.ts';
import { stemOf } from './words.ts';

/** How a word of a sentence is held to a word of a phrase: by stem, by its letters, by letters and a capital, by capitals throughout. */
export type Hold = 'stem' | 'letters' | 'name' | 'capitals';

/** One word of a phrase. */
export interface PhraseWord {
  key: string;
  hold: Hold;
}

/** A place of a phrase: alternatives of some words each. One of no words lets the place stand empty. */
export type Slot = readonly (readonly PhraseWord[])[];

const GROUP = /\[([^[\]]*)\]/;

/**
 * The slots of a lexicon phrase: "[not|never] [|be] sent" has three, of which the second may stand empty. A word with a
 * capital ("Rafah") is held to it, one all in capitals ("US") to those, one after "=" to its letters, any other to its
 * stem. Hyphens and commas are spaces. Alternatives that come to the same ("go|going") are one. Any string is taken
 * (PhraseSchema in the model tells which are phrases).
 */
export function readSlots(phrase: string): Slot[] {
  if (!phrase.includes('[')) return [[readWordsOf(phrase)]];
  // Split at a pattern that captures, every second piece is what stood in brackets.
  return phrase
    .split(GROUP)
    .map((piece, at) => (at % 2 === 0 ? [readWordsOf(piece)] : readGroup(piece)))
    .filter((slot) => slot.some((words) => words.length > 0));
}

/** What stands in brackets; a lexicon says the same of many verbs. */
const readGroup = remembered((group: string): Slot => eachOnce(group.split('|').map(readWordsOf)), 10_000);

const eachOnce = (alternatives: PhraseWord[][]): PhraseWord[][] => [
  ...new Map(
    alternatives.map((words) => [words.map(({ hold, key }) => `${hold} ${key}`).join(' '), words] as const),
  ).values(),
];

const readWordsOf = (text: string): PhraseWord[] =>
  text
    .split(/[\s,-]+/)
    .filter(Boolean)
    .map(readWord);

/** The word of a phrase, as it is written; a lexicon uses few, often. */
const readWord = remembered((text: string): PhraseWord => {
  const hold = holdOf(text);
  const lower = text.replace(/^=/, '').toLowerCase();
  return { key: hold === 'stem' ? stemOf(lower) : lower, hold };
}, 50_000);

function holdOf(text: string): Hold {
  if (text.startsWith('=')) return 'letters';
  if (/^\p{Lu}[\p{Lu}\d]+$/u.test(text)) return 'capitals';
  return /^\p{Lu}/u.test(text) ? 'name' : 'stem';
}
