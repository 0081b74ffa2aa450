import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLetterOrDigit, LetterPattern, opensLower, opensUpper } from '../../src/engine/letter-pattern.ts';

/** Letters, digits and signs of ISO 8859-1, the marks of typesetting, currencies. */
const western = fc.mixedCase(
  fc.string({
    unit: fc
      .oneof(
        fc.integer({ min: 0, max: 0xff }),
        fc.integer({ min: 0x2000, max: 0x206f }),
        fc.integer({ min: 0x20a0, max: 0x20bf }),
      )
      .map((code) => String.fromCharCode(code)),
    maxLength: 40,
  }),
);

describe('a pattern of letters', () => {
  it.each(['L', 'Lu', 'Ll', 'Lo', 'Lt', 'M', 'N'])('finds of \\p{%s} in Western text what it finds in any', (name) => {
    for (const source of [String.raw`[\p{${name}}]`, String.raw`[^\p{${name}}\s]+`]) {
      const pattern = new LetterPattern(source, 'gu');
      fc.assert(
        fc.property(western, (text) => {
          expect(text.match(pattern.for(text))).toEqual(text.match(new RegExp(source, 'gu')));
        }),
        { seed: 7, numRuns: 200 },
      );
    }
  });

  it('knows the letters of all scripts', () => {
    const words = new LetterPattern(String.raw`[\p{L}\p{M}]+`, 'gu');
    for (const [text, found] of [
      ['Łódź i Škofja Loka', ['Łódź', 'i', 'Škofja', 'Loka']],
      ['رفح، غزة', ['رفح', 'غزة']],
      ['𝐀 and – b', ['𝐀', 'and', 'b']],
    ] as const)
      expect(text.match(words.for(text))).toEqual(found);
  });

  it('tells how a text begins', () => {
    expect(['Ärzte', 'Żory', 'Рафах'].every(opensUpper)).toBe(true);
    expect(['ärzte', 'żory', '3', '', '“A'].some(opensUpper)).toBe(false);
    expect(['ß', 'éa', 'рафах'].every(opensLower)).toBe(true);
    expect(['“–”', '', '€ '].some(hasLetterOrDigit)).toBe(false);
    expect(['–3', '٣', 'ª', '²'].every(hasLetterOrDigit)).toBe(true);
  });
});
