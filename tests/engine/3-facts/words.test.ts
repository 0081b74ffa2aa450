import { describe, expect, it } from 'vitest';
import { MAX_WORDS, readWords } from '../../../src/engine/3-facts/words.ts';

const cases: [sentence: string, words: string][] = [
  ['The U.S. abstained.', 'The US abstained'],
  ['It isn’t binding, and they won’t go.', 'It is not binding and they will not go'],
  ['Israel’s non-binding vote', 'Israel non binding vote'],
  ['We cannot say so; 1,160 died.', 'We can not say so 1,160 died'],
  ['a 14–0 vote', 'a 14 0 vote'],
];

describe('readWords', () => {
  it.each(cases)('reads “%s”', (sentence, words) => {
    const read = readWords(sentence);
    expect(read.map((word) => word.text).join(' ')).toBe(words);
  });

  it('keeps offsets into the sentence', () => {
    const sentence = '“Rafah,” he said, “is Gaza’s only city.”';
    for (const word of readWords(sentence)) expect(sentence.slice(word.start, word.end)).toBe(word.text);
  });

  it('tells pauses by their strength', () => {
    expect(readWords('one, two; three – four five').map((word) => word.breakBefore)).toEqual([0, 1, 2, 2, 0]);
  });

  it('stops at the longest sentence anybody writes', () => {
    expect(readWords('word '.repeat(10_000))).toHaveLength(MAX_WORDS);
  });

  it.each(['', '\u0000', '\ud800', 'constructor __proto__ toString', '’’’', 'a'.repeat(100_000)])(
    'takes any string',
    (text) => {
      for (const word of readWords(text)) expect(word.end).toBeLessThanOrEqual(text.length);
    },
  );
});
