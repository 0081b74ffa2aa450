import { expect, it } from 'vitest';
import type { Value } from '../../src/model/value.ts';
import { dayInWords } from '../../src/wording/day-in-words.ts';
import { ENGLISH } from '../../src/wording/english.ts';
import { topicInWords } from '../../src/wording/topic-in-words.ts';
import { valueInWords } from '../../src/wording/value-in-words.ts';

const point = (number: number, hedge: 'exact' | 'about' | 'more-than' | 'up-to' | 'nearly' | 'fraction' = 'exact') =>
  ({ kind: 'quantity', number, hedge }) as const;
const span = (low: number, high: number, hedge: 'range' | 'vague' = 'range') =>
  ({ kind: 'quantity', low, high, hedge }) as const;

const CASES: [value: Value, words: string][] = [
  [point(14), '14'],
  [point(1160), '1,160'],
  [point(1_500_000), '1.5 million'],
  [point(1_000_000, 'more-than'), 'more than 1 million'],
  [point(1_234_567), '1,234,567'],
  [point(2_050_000_000, 'about'), 'about 2.05 billion'],
  [point(3e12), '3 trillion'],
  [point(1e15, 'up-to'), 'up to 1,000 trillion'],
  [point(0), '0'],
  [point(0.5), '0.5'],
  [point(300, 'nearly'), 'nearly 300'],
  [point(33, 'fraction'), 'about 33'],
  [span(1_300_000, 1_500_000), '1.3 million to 1.5 million'],
  [span(24, 100, 'vague'), 'dozens'],
  [span(20_000, 100_000, 'vague'), 'tens of thousands'],
  [span(30, 60, 'vague'), '30 to 60'],
  [{ kind: 'stance', label: 'not binding' }, 'not binding'],
  [{ kind: 'quote', speaker: 'the mayor', text: 'We plant' }, '“We plant”'],
];

it.each(CASES)('%j is worded %s', (value, words) => {
  expect(valueInWords(ENGLISH, value)).toBe(words);
});

it('words days and topics, and leaves alone what it does not know', () => {
  expect(dayInWords(ENGLISH, '2024-03-05')).toBe('5 Mar 2024');
  expect(dayInWords(ENGLISH, 'soon')).toBe('soon');
  expect(topicInWords(ENGLISH, 'un-vote')).toBe('UN vote');
  expect(topicInWords(ENGLISH, 'water-supply')).toBe('Water supply');
  expect(topicInWords(ENGLISH, 'constructor')).toBe('Constructor');
});
