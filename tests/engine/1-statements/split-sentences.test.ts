import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/engine/1-statements/index.ts';
import { SENTENCE_CASES } from '../../cases/sentences.ts';

const slices = (text: string, kind: Parameters<typeof splitSentences>[1] = 'paragraph'): string[] =>
  splitSentences(text, kind).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test.each(SENTENCE_CASES)('$name', ({ kind, statements }) => {
    expect(slices(statements.join(' '), kind)).toEqual(statements);
  });

  test('trims what stands around the statements', () => {
    expect(slices('  One day.   Two days.  ')).toEqual(['One day.', 'Two days.']);
  });

  test.each(['', ' ', '\n\t'])('finds nothing in white space %j', (text) => {
    expect(splitSentences(text, 'paragraph')).toEqual([]);
  });

  test('splits a row that is as long as prose', () => {
    const sentence = 'The page is laid out as a table and this cell holds an article.';
    expect(slices(Array(6).fill(sentence).join(' '), 'row')).toHaveLength(6);
  });

  test.each([
    '\ud800. \udc00. A',
    '.'.repeat(5000),
    '. '.repeat(5000),
    '“‘'.repeat(3000),
    '\0. \0A. Z',
    'A.’ '.repeat(2000),
  ])('keeps order and bounds on hostile text %#', (text) => {
    let last = 0;
    for (const { start, end } of splitSentences(text, 'paragraph')) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });
});
