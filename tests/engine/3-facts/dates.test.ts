import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/engine/3-facts/dates.ts';
import { dayOf } from '../../../src/engine/3-facts/day.ts';
import { readWords } from '../../../src/engine/3-facts/words.ts';

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Sentence, day of publication, and the first and last day of each stretch it may mean. */
const cases: [sentence: string, published: string | null, spans: string[]][] = [
  ['The vote on 25 March 2024 passed.', null, ['2024-03-25…2024-03-25']],
  ['It passed on March 25.', '2024-03-27', ['2024-03-25…2024-03-25']],
  ['It passed on Monday.', '2024-03-27', ['2024-03-25…2024-03-25', '2024-04-01…2024-04-01']],
  ['They meet next Tuesday.', '2024-03-27', ['2024-04-02…2024-04-02']],
  ['In March and October 2024 it met.', '2025-10-09', ['2024-03-01…2024-03-31', '2024-10-01…2024-10-31']],
  ['It sat on March 25 and March 28, 2024.', '2025-10-09', ['2024-03-25…2024-03-25', '2024-03-28…2024-03-28']],
  ['It was in October.', '2024-03-27', ['2023-10-01…2023-10-31']],
  ['In early October it fired.', '2024-10-09', ['2024-10-01…2024-10-07']],
  ['In the first days of October it fired.', '2024-10-09', ['2024-10-01…2024-10-07']],
  ['He first saw it in March.', '2024-10-09', ['2024-03-01…2024-03-31']],
  ['It fired last week.', '2024-10-09', ['2024-09-26…2024-10-08']],
  ['Two days ago it voted.', '2024-03-27', ['2024-03-25…2024-03-25']],
  ['On the first of October it fired.', '2024-10-09', ['2024-10-01…2024-10-01']],
  ['Eight nights ago it fired.', '2024-10-09', ['2024-10-01…2024-10-01']],
  ['Eight days ago it fired.', '2024-10-09', ['2024-10-01…2024-10-01']],
  ['It is a week since it fired.', '2024-10-08', ['2024-09-27…2024-10-05', '2024-09-27…2024-10-08']],
  ['Last month it fired.', '2024-11-03', ['2024-10-01…2024-10-31', '2024-09-04…2024-10-24']],
  ['Earlier this month it fired.', '2024-10-09', ['2024-10-01…2024-10-09']],
  ['On the first of the month it fired.', '2024-10-09', ['2024-10-01…2024-10-01']],
  ['It fired at the start of the month.', '2024-10-09', ['2024-10-01…2024-10-07']],
  ['Tue: talks at the Pentagon', '2024-03-26', ['2024-03-26…2024-03-26', '2024-04-02…2024-04-02']],
  ['They met on Wednesday of last week.', '2024-10-17', ['2024-10-09…2024-10-09']],
  ['They wed and sat in the sun.', '2024-03-26', []],
  ['Yesterday it voted.', '2024-03-26', ['2024-03-25…2024-03-25']],
  ['They may march on Friday’s plan.', null, []],
  ['It may rain.', '2024-03-26', []],
  ['Zhang Jun said so in Jan Yunis.', '2024-03-26', []],
];

describe('readDates', () => {
  it.each(cases)('reads “%s”', (sentence, published, spans) => {
    const mentions = readDates(readWords(sentence), dayOf(published));
    expect(mentions.flatMap((mention) => mention.spans.map(({ first, last }) => `${iso(first)}…${iso(last)}`))).toEqual(
      spans,
    );
  });
});

describe('dayOf', () => {
  it.each([null, undefined, '', 'yesterday', '2024'])('knows no day in %s', (date) => {
    expect(dayOf(date)).toBeNull();
  });
});
