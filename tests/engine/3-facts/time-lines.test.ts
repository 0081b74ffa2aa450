import { describe, expect, it } from 'vitest';
import { type Day, dayOf } from '../../../src/engine/3-facts/day.ts';
import { indexLexicon, openLexicon } from '../../../src/engine/3-facts/lexicon.ts';
import { readStatements } from '../../../src/engine/3-facts/read-page.ts';

const iso = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Blocks of a page, the day it was published, and the first days its statements name. */
const cases: [name: string, published: string, blocks: string[], days: string[]][] = [
  [
    'rows go on from the year that an earlier row gives',
    '2025-03-24',
    ['18 March 2024: they speak. 22 March: a draft falls.', '8 October: a visit is off.'],
    ['2024-03-18', '2024-03-22', '2024-10-08'],
  ],
  [
    'a year told in running text is no row',
    '2025-05-02',
    ['The war began on October 7, 2023.', 'On 25 March the council met.'],
    ['2023-10-07', '2025-03-25'],
  ],
  [
    'a founding date carries nowhere',
    '2024-03-26',
    ['The council was founded on 24 October 1945.', 'On 25 March it voted.'],
    ['1945-10-24', '2024-03-25'],
  ],
];

describe('dates of a page', () => {
  it.each(cases)('%s', (_, published, blocks, days) => {
    const page = {
      title: '',
      published,
      outlet: null,
      credits: [],
      language: 'en',
      blocks: blocks.map((text) => ({ kind: 'paragraph' as const, text })),
    };
    const readings = readStatements(page, openLexicon(indexLexicon([])), () => dayOf(published));
    expect(readings.flatMap(({ dates }) => dates.map(({ spans }) => iso(spans[0]?.first ?? 0)))).toEqual(days);
  });

  it('are handed to the next statement and no further', () => {
    const page = { title: '', published: null, outlet: null, credits: [], language: 'en' };
    const readings = readStatements(
      { ...page, blocks: [{ kind: 'paragraph', text: 'On March 3 he left. Nobody asked. Nobody wrote.' }] },
      openLexicon(indexLexicon([])),
      () => dayOf('2024-03-26'),
    );
    expect(readings.map(({ datesJustBefore }) => datesJustBefore.length)).toEqual([0, 1, 0]);
  });
});
