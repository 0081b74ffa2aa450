import { describe, expect, test } from 'vitest';
import { readAttribution } from '../../../src/engine/1-statements/index.ts';
import { ATTRIBUTION_CASES } from '../../cases/attributions.ts';

describe('readAttribution', () => {
  test.each(ATTRIBUTION_CASES)('$sentence → $speaker', ({ sentence, previous = [], before, speaker }) => {
    const at = before === undefined ? 0 : sentence.indexOf(before);
    expect(readAttribution(sentence, previous, at)?.speaker ?? null).toBe(speaker);
  });

  test('points at the words that name the speaker, or at the pronoun', () => {
    const named = 'Forty died, said Ana Ruiz.';
    const found = readAttribution(named, []);
    expect(named.slice(found?.start, found?.end)).toBe('Ana Ruiz');
    expect(readAttribution('Forty died, she said.', [named])).toEqual({ speaker: 'Ana Ruiz', start: 12, end: 15 });
  });
});
