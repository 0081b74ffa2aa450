import { expect, it } from 'vitest';
import { sizeInWords } from '../../src/options/size-in-words.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [38_400, '38 kB'],
  [1_234_567, '1.2 MB'],
])('%d bytes are “%s”', (bytes, words) => {
  expect(sizeInWords({ locale: 'en-GB', direction: 'ltr', messages: {} }, bytes)).toBe(words);
});
