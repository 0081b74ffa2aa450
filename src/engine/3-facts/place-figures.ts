import type { Figure } from '../../model/figure.ts';
import { CARDINALS, NOUGHTS, ORDINALS, PARTS, PLURAL_SCALES, VAGUE } from '../2-figures/words/numbers.ts';
import type { Word } from './words.ts';

/** A figure and the words it covers, the last included. */
export interface PlacedFigure {
  figure: Figure;
  from: number;
  to: number;
}

const AFTER_NUMERAL = new Set([
  'odd',
  'more',
  'so',
  'plus',
  'less',
  'fewer',
  'half',
  'quarter',
  'third',
  'times',
  'once',
  'twice',
]);

/** True for a word a numeral or its hedge can end with; a figure’s span may run on to what it counts. */
const endsNumeral = ({ lower }: Word): boolean =>
  /\d/.test(lower) ||
  CARDINALS.has(lower) ||
  PLURAL_SCALES.has(lower) ||
  VAGUE.has(lower) ||
  PARTS.has(lower) ||
  ORDINALS.has(lower) ||
  NOUGHTS.has(lower) ||
  AFTER_NUMERAL.has(lower);

/**
 * Lays figures over words by their offsets, each to the last word of its numeral: what it counts is left for a pattern’s
 * next place. A figure that covers no word is left out.
 */
export function placeFigures(words: readonly Word[], figures: readonly Figure[]): PlacedFigure[] {
  const placed: PlacedFigure[] = [];
  let at = 0;
  for (const figure of figures) {
    while (at < words.length && (words[at] as Word).end <= figure.start) at++;
    let to = at;
    while (to < words.length && (words[to] as Word).start < figure.end) to++;
    if (to <= at) continue;
    let last = to - 1;
    while (last > at && !endsNumeral(words[last] as Word)) last--;
    placed.push({ figure, from: at, to: endsNumeral(words[last] as Word) ? last : to - 1 });
  }
  return placed;
}
