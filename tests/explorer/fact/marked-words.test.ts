import { expect, it } from 'vitest';
import { markedWords, type WordRun } from '../../../src/explorer/fact/marked-words.ts';

/** A run that only one side has in brackets. */
const written = (runs: readonly WordRun[]) => runs.map(({ text, isSame }) => (isSame ? text : `[${text}]`)).join(' ');

it.each([
  ['the same words', 'the same words', 'the same words', 'the same words'],
  ['We’ll rebuild it.', "we'll rebuild it", 'We’ll rebuild it.', "we'll rebuild it"],
  ['we shall never leave', 'we shall leave', 'we shall [never] leave', 'we shall leave'],
  ['we shall leave soon', 'we will leave', 'we [shall] leave [soon]', 'we [will] leave'],
  ['one', 'two', '[one]', '[two]'],
  ['', 'two', '', '[two]'],
])('“%s” beside “%s”', (one, other, markedOne, markedOther) => {
  const marked = markedWords(one, other);
  expect(written(marked.one)).toBe(markedOne);
  expect(written(marked.other)).toBe(markedOther);
});
