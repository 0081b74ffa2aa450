import { describe, expect, it } from 'vitest';
import { axisEnds } from '../../../src/explorer/plot/axis-ends.ts';
import { firstRows, plotMarksOf } from '../../../src/explorer/plot/plot-marks.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { extentOf } from '../../../src/model/extent.ts';
import type { Value } from '../../../src/model/value.ts';
import { claim, document, figure } from '../../cases/related-documents.ts';
import { cardOf } from '../cards.ts';

const on = (name: string, date: string, value: Value = figure(14), more: Partial<Claim> = {}) =>
  claim(name, value, { asOf: { date, basis: 'stated' }, ...more });
const documents = [
  document('AFP', '2024-05-01'),
  document('Herald', '2024-05-01', ['Mirror']),
  document('Mirror', '2024-05-01'),
];
const seen = (claims: Claim[], mostRows = 99) => {
  const { rows, marks } = firstRows(plotMarksOf(cardOf('ferries', claims, documents)), mostRows);
  return {
    rows: rows.map((row) => `${row.date} ${row.documents.map(({ id }) => id).join(' + ')}`),
    marks: marks.map(({ row, claims }) => `${row}: ${claims.map((one) => one.document).join(' + ')}`),
  };
};

describe('the rows of a plot', () => {
  it('are one for each voice and date, the earliest first', () => {
    const claims = [
      on('AFP', '2024-05-02'),
      on('Mirror', '2024-05-01'),
      on('Herald', '2024-05-01'),
      on('AFP', '2024-05-01'),
    ];
    expect(seen(claims)).toEqual({
      rows: ['2024-05-01 AFP', '2024-05-01 Mirror + Herald', '2024-05-02 AFP'],
      marks: ['0: AFP', '1: Mirror + Herald', '2: AFP'],
    });
  });

  it('hold a mark for each value their voice gives', () => {
    const claims = [
      on('Herald', '2024-05-01'),
      on('Mirror', '2024-05-01', figure(15)),
      on('Herald', '2024-05-01', figure(15)),
    ];
    expect(seen(claims).marks).toEqual(['0: Herald', '0: Mirror + Herald']);
  });

  it('join claims of one origin', () => {
    const claims = [
      on('AFP', '2024-05-01', figure(14), { origin: 'the mayor' }),
      on('Herald', '2024-05-01', figure(16), { origin: 'the mayor' }),
    ];
    expect(seen(claims).rows).toEqual(['2024-05-01 AFP + Herald']);
  });

  it('end where there are too many', () => {
    expect(seen([on('AFP', '2024-05-01'), on('Herald', '2024-05-02')], 1).rows).toEqual(['2024-05-01 AFP']);
  });
});

describe('a figure on an axis', () => {
  it('has room on both sides, and none below nought', () => {
    const [low, high] = axisEnds([extentOf(figure(100) as never), extentOf(figure(200) as never)]);
    expect(low).toBeLessThan(100);
    expect(high).toBeGreaterThan(200);
    expect(axisEnds([extentOf(figure(0) as never)])[0]).toBe(0);
    expect(axisEnds([extentOf(figure(0) as never)])[1]).toBeGreaterThan(0);
  });
});
