import { describe, expect, it } from 'vitest';
import { ClaimVocabulary } from '../../../src/engine/search/claim-vocabulary.ts';

/** Claims and their headlines: bees and ferries stand in both, manners of speaking in one. */
const CLAIMS: [claim: string, title: string][] = [
  ['The mayor reportedly keeps bees.', 'Bees on the roof'],
  ['A photograph reportedly shows the ferry aground.', 'Is the ferry stuck?'],
  ['Reportedly the ferry carried bees.', 'Bees on a ferry'],
];

function vocabularyOf(claims: readonly (readonly [string, string])[]): ClaimVocabulary {
  const vocabulary = new ClaimVocabulary();
  for (const [claim, title] of claims) vocabulary.read(claim, title);
  return vocabulary;
}

describe('ClaimVocabulary', () => {
  it('gives the terms of claim and headline', () => {
    expect(new ClaimVocabulary().read('The mayor kept bees.', 'Bees')).toEqual(['mayor', 'kept', 'bee', 'bee']);
  });

  it('knows terms and counts words', () => {
    const vocabulary = vocabularyOf(CLAIMS);
    expect([vocabulary.has('bee'), vocabulary.has('zeppelin')]).toEqual([true, false]);
    expect([vocabulary.frequency('bees'), vocabulary.frequency('zeppelin')]).toEqual([4, 0]);
  });

  it('weighs words that claim and headline share more than words of one of them', () => {
    const vocabulary = vocabularyOf(CLAIMS);
    expect(vocabulary.weightOf('bee')).toBeGreaterThan(1);
    expect(vocabulary.weightOf('zeppelin')).toBe(1);
    expect(vocabulary.weightOf('roof')).toBeLessThan(1);
    expect(vocabulary.weightOf('reportedli')).toBeLessThan(vocabulary.weightOf('roof'));
    expect(vocabulary.weightOf('reportedli')).toBeGreaterThan(0);
  });

  it.each([
    ['no claims', []],
    ['no headlines', [['The mayor keeps bees.', '']]],
    ['headlines that share no word', [['The mayor keeps bees.', 'Honey']]],
  ] as const)('weighs all words alike where there are %s', (_, claims) => {
    const vocabulary = vocabularyOf(claims);
    expect(['bee', 'honei', 'zeppelin'].map((term) => vocabulary.weightOf(term))).toEqual([1, 1, 1]);
  });

  it('learns which words claims and headlines use for one another', () => {
    const vocabulary = vocabularyOf([
      ['Somebody stole a bell.', 'Bell theft'],
      ['Somebody stole a boat.', 'Boat theft'],
      ['Somebody stole a goat.', 'The theft of a goat'],
      ['Somebody stole a coat.', 'Coat gone'],
    ]);
    const [kin, ...others] = vocabulary.kinOf('stole');
    expect(kin?.[0]).toBe('theft');
    expect(kin?.[1]).toBeCloseTo(3 / Math.sqrt(4 * 3));
    expect(others).toEqual([]);
    expect(vocabulary.kinOf('theft').map(([term]) => term)).toEqual(['somebodi', 'stole']);
    expect([...vocabulary.kinOf('goat'), ...vocabulary.kinOf('zeppelin')]).toEqual([]);
  });

  it('takes no word for another that stands in its place twice', () => {
    const vocabulary = vocabularyOf([
      ['Somebody stole a bell.', 'Bell theft'],
      ['Somebody stole a boat.', 'Boat theft'],
    ]);
    expect(vocabulary.kinOf('stole')).toEqual([]);
  });
});
