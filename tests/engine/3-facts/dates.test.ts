import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/engine/3-facts/dates.ts';
import { dayOf } from '../../../src/engine/3-facts/day.ts';
import { readWords } from '../../../src/engine/3-facts/words.ts';
import { CALENDAR_DATES, NO_DATES, RELATIVE_DATES } from '../../cases/dates.ts';

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const spansIn = (sentence: string, published: string | null, after: string | null = null): string[] =>
  readDates(readWords(sentence), dayOf(published), dayOf(after))
    .flatMap(({ spans }) => spans)
    .map(({ first, last }) => (first === last ? iso(first) : `${iso(first)}…${iso(last)}`));

describe('readDates', () => {
  it.each([...CALENDAR_DATES, ...RELATIVE_DATES, ...NO_DATES])(
    'reads “%s”, published %s',
    (sentence, published, spans) => {
      expect(spansIn(sentence, published)).toEqual(spans);
    },
  );

  it.each([
    ['22 March: It fired.', '2024-03-18', '2024-05-27', '2024-03-22'],
    ['18 March: It fired.', '2024-03-18', '2024-05-27', '2024-03-18'],
    ['2 January: It fired.', '2022-12-18', '2024-05-27', '2023-01-02'],
    ['27 May: It fired.', '2023-12-18', '2024-05-27', '2024-05-27'],
    ['28 May: It fired.', '2023-12-18', '2024-05-27', '2024-05-28'],
    ['March: It fired.', '2022-03-18', '2024-05-27', '2024-03-01…2024-03-31'],
    ['It fired on 22 March.', '2022-03-18', '2024-05-27', '2024-03-22'],
  ])('reads “%s” as a row of a time line behind %s, published %s', (sentence, after, published, span) => {
    expect(spansIn(sentence, published, after)).toEqual([span]);
  });

  it('says which dates are whole, and which are a bare day of the week', () => {
    const told = (sentence: string) =>
      readDates(readWords(sentence), dayOf('2024-03-27')).map(({ isFull, weekday }) => [isFull, weekday]);
    expect(told('On 25 March 2024, in March 2024, on March 25, and on Monday.')).toEqual([
      [true, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, 1],
    ]);
  });

  it('points at the words of a date', () => {
    const told = readDates(readWords('Two days ago, on Monday of last week, on 25 March 2024'), dayOf('2024-03-27'));
    expect(told.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [4, 7],
      [9, 11],
    ]);
  });
});

describe('dayOf', () => {
  it.each([null, undefined, '', 'yesterday', '2024'])('knows no day in %s', (date) => {
    expect(dayOf(date)).toBeNull();
  });
});
