import type { Hold, PhraseWord, Slot } from './phrase-slots.ts';

/** What parts words, alternatives and slots when they are packed: no word of a phrase has one of these (readSlots). */
const [WORDS, ALTERNATIVES, SLOTS] = [' ', ',', '-'];

/** A word’s first letter tells how it is held. */
const HOLDS: Readonly<Record<string, Hold>> = { s: 'stem', l: 'letters', n: 'name', c: 'capitals' };
const LETTERS = Object.fromEntries(Object.entries(HOLDS).map(([letter, hold]) => [hold, letter])) as Record<
  Hold,
  string
>;

/** The slots of a phrase as a text that is read in a fraction of the time that the phrase takes: stems are cut, and what comes to the same is one. */
export const packSlots = (slots: readonly Slot[]): string =>
  slots
    .map((slot) =>
      slot.map((words) => words.map(({ hold, key }) => LETTERS[hold] + key).join(WORDS)).join(ALTERNATIVES),
    )
    .join(SLOTS);

/** The slots that packSlots packed. */
export const unpackSlots = (packed: string): Slot[] =>
  packed.split(SLOTS).map((slot) => slot.split(ALTERNATIVES).map(wordsIn));

function wordsIn(alternative: string): PhraseWord[] {
  if (alternative === '') return [];
  return alternative.includes(WORDS) ? alternative.split(WORDS).map(wordIn) : [wordIn(alternative)];
}

const wordIn = (packed: string): PhraseWord => ({ key: packed.slice(1), hold: HOLDS[packed.charAt(0)] as Hold });
