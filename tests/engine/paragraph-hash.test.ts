import { describe, expect, test } from 'vitest';
import { hashParagraph, normaliseParagraph } from '../../src/engine/paragraph-hash.ts';

/** Texts that a copy of one paragraph may come as. */
const copies = [
  'The “night ferry” didn’t sail on Tuesday — 240 people waited.',
  'The "night ferry" didn\'t sail on Tuesday - 240 people waited.',
  '  the night\u00a0ferry didn’t sail,\n on TUESDAY; 240 people waited',
];

describe('the hash of a paragraph', () => {
  test.each(copies)('is one for all copies: %j', (copy) => {
    expect(normaliseParagraph(copy)).toBe('the night ferry didn t sail on tuesday 240 people waited');
    expect(hashParagraph(copy)).toBe(hashParagraph(copies[0] ?? ''));
  });

  test('is 16 hexadecimal digits and changes with one word', () => {
    expect(hashParagraph('240 people')).toMatch(/^[0-9a-f]{16}$/);
    expect(hashParagraph('240 people')).not.toBe(hashParagraph('241 people'));
  });

  test('is how SHA-256 begins, as published for the empty text', () => {
    expect(hashParagraph('— … —')).toBe('e3b0c44298fc1c14');
  });

  test.each(['\ud800', 'a\u0000b', 'نص عربي', '字'.repeat(100_000)])('takes any text', (text) => {
    expect(hashParagraph(text)).toMatch(/^[0-9a-f]{16}$/);
  });
});
