import * as Plot from '@observablehq/plot';
import { shortName } from '../../wording/claim-in-words.ts';
import { dayInWords } from '../../wording/day-in-words.ts';
import { type Language, sayCount } from '../../wording/language.ts';
import { fitted, widthOf } from './fitted.ts';
import type { PlotRow } from './plot-marks.ts';

/** One colour for all that is drawn: which report it is says its row, and none of them is judged. */
export const ACCENT = 'var(--accent)';
export const FONT_SIZE = 12;
/** What lies behind the marks. */
export const GROUND = { stroke: 'var(--line)', strokeOpacity: 1 };

/**
 * The library's drawing as one SVG element. Its style element is taken out, which the pages' content security policy would
 * refuse; what it says stands in plot.css.
 */
export function drawing(options: Plot.PlotOptions): SVGSVGElement {
  const element = Plot.plot({ style: { background: 'none', fontFamily: 'inherit' }, ...options });
  if (!(element instanceof SVGSVGElement)) throw new Error('The plotting library gave no SVG element.');
  for (const style of element.querySelectorAll('style')) style.remove();
  // What is drawn is one picture, and its place names it.
  for (const part of element.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return element;
}

/** Narrower plots have the rows' names over the rows, and not before them. */
const NARROW = 560;

/** Keeps lines of the ground away from words that stand on them. */
export const HALO = { stroke: 'var(--surface)', strokeWidth: 4 };

/** A text whose own first letter decides in which direction it runs: a plot runs from left to right in every language. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Who speaks in a row: one name or two, of more the first and how many. */
export function namesOf(language: Language, { documents }: PlotRow): string {
  const names = documents.map((document) => shortName(language, document));
  const [first = ''] = names;
  if (names.length < 3) return names.join(' + ');
  return sayCount(language, 'explorer_andMore', names.length - 1, { name: first });
}

/** How the rows of a plot are set, in CSS pixels. */
export interface RowLook {
  /** What the names take of the plot's width. */
  room: number;
  height: number;
  /** How far under the middle of its row a mark stands. */
  down: number;
  marks: Plot.Markish[];
}

/** The names and dates of the rows, before them or over them. */
export function rowLook(language: Language, rows: readonly PlotRow[], width: number): RowLook {
  const dayOf = ({ date }: PlotRow) => isolated(dayInWords(language, date));
  const isNarrow = width < NARROW;
  const room = isNarrow ? 0 : Math.round(Math.min(260, width * 0.32));
  const texts = (words: (row: PlotRow) => string, dy: number, fill: string) =>
    Plot.text(rows, {
      y: (_, row: number) => row,
      text: words,
      frameAnchor: 'left',
      textAnchor: isNarrow ? 'start' : 'end',
      dx: isNarrow ? 0 : -12,
      dy,
      fill,
      fontSize: FONT_SIZE,
      ...HALO,
    });
  const namesIn = (row: PlotRow, space: number) => isolated(fitted(namesOf(language, row), FONT_SIZE, space));
  const over = (row: PlotRow) => {
    const day = ` · ${dayOf(row)}`;
    return namesIn(row, width - widthOf(day, FONT_SIZE)) + day;
  };
  return {
    room,
    height: isNarrow ? 66 : 46,
    down: isNarrow ? 16 : 6,
    marks: isNarrow
      ? [texts(over, -21, 'var(--text)')]
      : [texts((row) => namesIn(row, room - 14), -8, 'var(--text)'), texts(dayOf, 8, 'var(--text-quiet)')],
  };
}
