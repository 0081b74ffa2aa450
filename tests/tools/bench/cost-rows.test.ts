import { describe, expect, it } from 'vitest';
import type { Cost } from '../../../tools/bench/cost.ts';
import { costRows, costTable } from '../../../tools/bench/cost-rows.ts';
import type { CostRow } from '../../../tools/bench/row.ts';
import { spreadOf } from '../../../tools/bench/spread.ts';

const NONE = { empty: [], walk: [], highlight: [], ours: [], oursAsSaved: [] };
const article = (name: string, ours: number): Cost['pages'][number] => ({
  name,
  isArticle: true,
  found: 3,
  times: { empty: [2, 2, 3], walk: [7], highlight: [402], ours: [ours], oursAsSaved: [6] },
  memory: [1_000_000],
  layoutShift: { ours: 0.25, empty: 0.25 },
});
const COST: Cost = {
  pages: [
    article('one', 12),
    article('two', 17),
    article('three', 7),
    { ...article('a list', 2.5), isArticle: false, found: 0, times: { ...NONE, empty: [2], ours: [2.5] } },
  ],
  longestTask: { tenMegabytes: 61, pages: 30 },
  scripts: { reading: 7900, article: 4000, painting: 9000, cards: 7000 },
  wakes: {
    ofReader: { ours: [130, 100, 120], empty: [100, 100, 100] },
    inProcess: { ours: [150, 150, 160], empty: [10, 10, 10] },
  },
  annotate: { megabytes: 2, milliseconds: 400 },
  storm: { withUs: 0.25, without: 0.125, seconds: 30 },
  missing: null,
};
const rows = costRows(COST);
const row = (what: string): CostRow => rows.find((each) => each.what.startsWith(what)) as CostRow;

describe('the rows of what reading costs', () => {
  it('set the time of ours against another, less what any script costs, page by page', () => {
    expect(row('reading and painting')).toMatchObject({
      measured: '2.0×',
      isMet: true,
      half: '1.5 to 2.5',
      figures: '10.0 ms beside 5.0 ms; 3 pages',
    });
    expect(rows[1]).toMatchObject({ measured: '1/40.0', isMet: true });
    expect(row('reading alone')).toMatchObject({ measured: '0.8×' });
    expect(row('a page that is no article')).toMatchObject({ measured: '+ 0.5 ms', isMet: true });
  });

  it('tell what is missed', () => {
    const missed = rows.filter(({ isMet }) => !isMet).map(({ what, measured }) => [what, measured]);
    expect(missed).toEqual([
      ['longest task of ours', '61.0 ms'],
      ['scripts in all, minified and gzipped', '27.9 kB'],
      ['… the same while one of the extension’s own pages keeps its process running', '15.00×'],
      ['1,000 changes a second for 30 s', '12.5 %'],
    ]);
  });

  it('leave out what no page was measured for', () => {
    const none = costRows({ ...COST, pages: COST.pages.filter(({ isArticle }) => !isArticle) });
    expect(none.map(({ what }) => what)[0]).toBe('a page that is no article');
  });

  it('are a table as wide in all rows', () => {
    const { columns, rows: lines } = costTable(rows);
    expect(lines.map((line) => line.length)).toEqual(rows.map(() => columns.length));
  });
});

describe('a spread', () => {
  it('is the middle and the quarters around it', () => {
    expect(spreadOf([4, 1, 3, 2, 5])).toEqual({ lower: 2, middle: 3, upper: 4 });
    expect(spreadOf([1, 2])).toEqual({ lower: 1.25, middle: 1.5, upper: 1.75 });
  });
});
