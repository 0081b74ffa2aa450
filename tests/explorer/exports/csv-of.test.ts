import { describe, expect, it } from 'vitest';
import { cellOf, csvOf } from '../../../src/explorer/exports/csv-of.ts';
import { readCsv, readTable } from './read-csv.ts';
import { lines } from './sample.ts';

describe('CSV', () => {
  const rows = readTable(csvOf(lines));

  it('has a line for each claim, numbers as numbers', () => {
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({
      fact: 'ferries',
      value: 'about 1,160',
      number: '1160',
      low: '',
      hedge: 'about',
      unit: 'boats',
      attribution: 'the "harbour", master',
      through: 'The Star',
      as_of: '2024-05-01',
      as_of_basis: 'stated',
      outlet: 'Gazette',
      published: '2024-05-02',
      url: 'https://gazette.example/a',
      paragraph: '1',
    });
    expect(rows[1]).toMatchObject({
      number: '',
      low: '24',
      high: '100',
      outlet: '',
      report: 'Unnamed report, 3 May 2024',
    });
    expect(rows[4]).toMatchObject({ value: 'put off', unit: '' });
    expect(rows[5]).toMatchObject({ value: 'We shall\nsee', speaker: 'the mayor' });
  });

  it('leaves out an address that does not lead to the web', () => {
    expect(rows[1]?.url).toBe('');
  });

  it.each(['=1+2', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '="a","b"'])('keeps %j from being a formula', (text) => {
    expect(readCsv(`${cellOf(text)}\r\n`)).toEqual([[`'${text}`]]);
  });

  it('leaves other texts and numbers as they are', () => {
    expect(cellOf('1 = 1')).toBe('1 = 1');
    expect(cellOf(-5)).toBe('-5');
    expect(cellOf(null)).toBe('');
  });

  it('is nothing but its header without claims', () => {
    expect(readCsv(csvOf([]))).toHaveLength(1);
  });
});
