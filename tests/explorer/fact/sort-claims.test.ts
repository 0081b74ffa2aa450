import { describe, expect, it } from 'vitest';
import { type ClaimRow, nextSorting, type Sorting, sortClaims } from '../../../src/explorer/fact/sort-claims.ts';
import type { Value } from '../../../src/model/value.ts';
import { claim, document, figure, quote, stance } from '../../cases/related-documents.ts';

const row = (name: string, value: Value, date = '2024-05-01'): ClaimRow => ({
  claim: claim(name, value, { asOf: { date, basis: 'stated' } }),
  document: document(name, date),
  voice: 1,
});
const names = (rows: readonly ClaimRow[], sorting: Sorting | undefined, positions?: string[]) =>
  sortClaims(rows, sorting, positions ? { positions: positions.map((label) => ({ label })) } : {}, 'en-GB').map(
    (one) => one.document.id,
  );
const ascending = (by: Sorting['by']): Sorting => ({ by, isDescending: false });
const descending = (by: Sorting['by']): Sorting => ({ by, isDescending: true });

describe('the claims of a fact', () => {
  const figures = [
    row('Herald', figure(1_500_000, 'about')),
    row('Star', { kind: 'quantity', low: 24, high: 100, hedge: 'vague' }, '2024-03-09'),
    row('AFP', figure(97), '2024-10-08'),
  ];

  it('stand as they came until a sorting is asked for', () => {
    expect(names(figures, undefined)).toEqual(['Herald', 'Star', 'AFP']);
  });

  it('sort by figure, a range by its low end', () => {
    expect(names(figures, ascending('value'))).toEqual(['Star', 'AFP', 'Herald']);
    expect(names(figures, descending('value'))).toEqual(['Herald', 'AFP', 'Star']);
  });

  it('sort by date and by report', () => {
    expect(names(figures, ascending('date'))).toEqual(['Star', 'Herald', 'AFP']);
    expect(names(figures, descending('report'))).toEqual(['Star', 'Herald', 'AFP']);
  });

  it('sort by position in the order in which the fact lists them', () => {
    const stances = [row('Herald', stance('put off')), row('Star', stance('cancelled')), row('AFP', stance('put off'))];
    expect(names(stances, ascending('value'), ['cancelled', 'put off'])).toEqual(['Star', 'Herald', 'AFP']);
    expect(names(stances, ascending('value'), ['put off', 'cancelled'])).toEqual(['Herald', 'AFP', 'Star']);
  });

  it('sort by words where they are quotations', () => {
    const quotes = [row('Herald', quote('we shall see')), row('Star', quote('It is over'))];
    expect(names(quotes, ascending('value'))).toEqual(['Star', 'Herald']);
  });

  it('turn round at a second press, and start anew at another column', () => {
    const first = nextSorting(undefined, 'date');
    expect(first).toEqual(ascending('date'));
    expect(nextSorting(first, 'date')).toEqual(descending('date'));
    expect(nextSorting(descending('date'), 'date')).toEqual(ascending('date'));
    expect(nextSorting(descending('date'), 'value')).toEqual(ascending('value'));
  });
});
