import type { Table } from '../table.ts';
import type { Bench } from './bench.ts';

/** What is asked: a page on 100,000 claims beside the same page on the real pack, and milliseconds. */
const GOALS = { ratio: 2, opening: 100, keystroke: 16, growth: 11 };

const ms = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 2 : 0);

/** The measures as tables, what is asked beside what is measured. */
export function tablesOf({ size, opening, keystrokes, linearity }: Bench): Table[] {
  const tables: Table[] = [];
  if (size)
    tables.push({
      title: 'Annotating a page, by the size of the pack',
      columns: ['claims beside the real ones', 'ms for all pages', 'times the real pack', 'annotations', 'asked'],
      rows: size.map(({ claims, milliseconds, ratio, annotations }) => [
        claims.toLocaleString('en-GB'),
        ms(milliseconds),
        ratio.toFixed(2),
        String(annotations),
        claims === 0 ? null : `≤ ${GOALS.ratio}`,
      ]),
    });
  if (opening)
    tables.push({
      title: `Opening a pack of ${opening.claims.toLocaleString('en-GB')} claims, from its text on`,
      columns: ['', 'ms', 'asked'],
      rows: [
        [`compiled (${opening.compiledMegabytes.toFixed(1)} MB): opened`, ms(opening.open), `< ${GOALS.opening}`],
        ['… until the first page is answered', ms(opening.firstPage), `< ${GOALS.opening}`],
        ['… until the first search is answered', ms(opening.firstSearch), null],
        [`imported (${opening.megabytes.toFixed(1)} MB): checked, once`, ms(opening.check), null],
        ['… opened, at each start', ms(opening.index), null],
        ['… until the first page is answered', ms(opening.importedFirstPage), null],
      ],
    });
  if (keystrokes)
    tables.push({
      title: `A keystroke in the search of ${keystrokes.claims.toLocaleString('en-GB')} claims`,
      columns: ['', 'ms', 'asked'],
      rows: [
        [`median of ${keystrokes.keys} keys`, ms(keystrokes.median), `< ${GOALS.keystroke}`],
        ['slowest key', ms(keystrokes.slowest), `< ${GOALS.keystroke}`],
        ['opening the search', ms(keystrokes.open), null],
      ],
    });
  if (linearity)
    tables.push({
      title: 'Hostile text, and ten times as much of it',
      columns: ['', 'units', 'ms', 'ms for ten times', 'ratio', 'asked'],
      rows: linearity.map(({ name, length, short, long, ratio }) => [
        name,
        length.toLocaleString('en-GB'),
        ms(short),
        ms(long),
        ratio.toFixed(1),
        `≤ ${GOALS.growth}`,
      ]),
    });
  return tables;
}
