import { CARDINALS, type NumberClass } from '../2-figures/words/numbers.ts';

const named = (...classes: NumberClass[]): string =>
  [...CARDINALS].flatMap(([word, [is]]) => (classes.includes(is) ? [word] : [])).join('|');

const GAP = '[\\s-]';
const UNITS = named('unit');
const NUMBER = `(?:(?:${named('ten')})(?:${GAP}(?:${UNITS}))?|${named('teen')}|${UNITS})`;
const HALF = `(?:${GAP}and${GAP}an?${GAP}half)`;
const SCALE = `(?:${named('hundred', 'scale')})`;

/**
 * A number of one or more words as it stands in a text: "fourteen", "twenty-five", "two and a half", "a million",
 * "half a million", "one and a half million". "One" alone is none.
 */
const NUMBER_IN_WORDS = new RegExp(
  `(?:${NUMBER}${HALF}?${GAP}${SCALE}|(?:half${GAP})?an?${GAP}${SCALE}|${NUMBER}${HALF}|(?!one(?![a-z]))${NUMBER})(?![a-z\\d])`,
  'iy',
);
const FIRST_WORDS: ReadonlySet<string> = new Set(['half', 'a', 'an', ...CARDINALS.keys()]);

/** The number in words that begins with the word `first` at index `start` of a text, as it stands there, if one does. */
export function numberInWordsAt(text: string, start: number, first: string): string | undefined {
  if (!FIRST_WORDS.has(first.toLowerCase())) return undefined;
  NUMBER_IN_WORDS.lastIndex = start;
  return NUMBER_IN_WORDS.exec(text)?.[0];
}

/** The number that such words write: 14, 25, 2.5, 1000000, 500000, 1500000; its scale where it has one. */
export function readNumberInWords(words: string): { number: number; scale?: string } {
  let number = 0;
  let scale: string | undefined;
  const parts = words.toLowerCase().split(/[\s-]/);
  for (const word of parts) {
    const [is, value] = CARDINALS.get(word) ?? [];
    if (word === 'half') number += 0.5;
    else if (value === undefined) continue;
    else if (is === 'scale' || is === 'hundred') {
      number = (number || 1) * value;
      scale = word;
    } else number += value;
  }
  return { number, ...(scale && { scale }) };
}
