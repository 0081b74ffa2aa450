import { expect, it } from 'vitest';
import type { PatternMatch } from '../../../src/engine/3-facts/match-pattern.ts';
import { Reading } from '../../../src/engine/3-facts/reading.ts';
import { underlined } from '../../../src/engine/3-facts/underlined.ts';

/** A statement, the words that each part of a wording took in it, and what is underlined for that. */
const CASES: [text: string, parts: string[][], underlined: string][] = [
  ['Aides said the new line had not changed at all.', [['line', 'not'], ['changed']], 'line had not changed'],
  ['Council decisions are binding.', [['binding'], ['decisions']], 'decisions are binding'],
  ['The talks, she said, were called off.', [['talks'], ['called', 'off']], 'called off'],
  [
    'His office saw it the other way and said they had given up the old line.',
    [
      ['office', 'they'],
      ['given', 'line'],
    ],
    'they had given up the old line',
  ],
  ['The council met while the ferry lay at the quay.', [['council'], ['ferry', 'lay']], 'ferry lay'],
  ['The envoy stayed for a very long and, as many there felt, rather pointless hour.', [['envoy', 'hour']], 'hour'],
];

function matchOf(reading: Reading, parts: string[][]): PatternMatch {
  const places = parts.map((part) => part.map((word) => reading.words.findIndex(({ lower }) => lower === word)));
  const spans = places.map((at) => ({ from: Math.min(...at), to: Math.max(...at), places: at.length }));
  return { spans, taken: new Set(places.flat()), figure: null, weight: 0 };
}

it.each(CASES)('%s', (text, parts, wanted) => {
  const place = { block: 0, section: 0, kind: 'paragraph' as const, start: 0, published: null };
  const reading = new Reading(place, text, null, new Set());
  const { start, end } = underlined({ kind: 'stance' }, matchOf(reading, parts), reading);
  expect(text.slice(start, end)).toBe(wanted);
});
