import { describe, expect, test } from 'vitest';
import { alignWords, relateQuotes, relateStances } from '../../../src/engine/4-relations/index.ts';
import { POSITIONS, QUOTE_CASES, SPOKEN, STANCE_CASES } from '../../cases/relations.ts';

describe('relateStances', () => {
  test.each(STANCE_CASES)('%s beside %s: %s', (page, claim, relation) => {
    const stance = (label: string) => ({ kind: 'stance', label }) as const;
    expect(relateStances({ positions: POSITIONS }, stance(page), stance(claim))).toBe(relation);
  });
});

describe('relateQuotes', () => {
  test.each(QUOTE_CASES)('“%s” (%s): %s', (words, form, relation, spoken = SPOKEN) => {
    expect(relateQuotes({ words, isQuoted: form === 'quoted' }, { text: spoken })).toBe(relation);
  });

  test('takes utterances of any length', () => {
    const long = 'word and more '.repeat(20_000);
    expect(relateQuotes({ words: long, isQuoted: true }, { text: long })).toBe('agree');
  });
});

describe('alignWords', () => {
  test('tells what was kept, replaced, put in and left out', () => {
    const aligned = alignWords(['we', 'shall', 'go', 'home', 'now'], ['we', 'will', 'go', 'now', 'then']);
    expect(aligned.map(({ page, claim }) => [page, claim])).toEqual([
      ['we', 'we'],
      ['shall', 'will'],
      ['go', 'go'],
      ['home', null],
      ['now', 'now'],
      [null, 'then'],
    ]);
  });
});
