import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWordings, wordingMeasures } from '../../../src/cli/eval/wording-measures.ts';

const wording = (isStatement: boolean, isFound: boolean) => ({
  fact: 'resolution-us-vote',
  text: 'x',
  isStatement,
  isFound,
});

describe('wordingMeasures', () => {
  it('takes the share of statements found, and counts the look-alikes taken for them', () => {
    const read = [wording(true, true), wording(true, false), wording(false, false), wording(false, true)];
    expect(wordingMeasures(read)).toEqual({ statements: 2, recall: 0.5, lookalikes: 2, falseOnes: 1 });
  });

  it('has no share where there is no statement', () => {
    expect(wordingMeasures([])).toEqual({ statements: 0, recall: null, lookalikes: 0, falseOnes: 0 });
  });
});

describe('readWordings', () => {
  const folderOf = (content: unknown): string => {
    const folder = mkdtempSync(join(tmpdir(), 'wordings-'));
    writeFileSync(join(folder, 'resolution-us-vote.json'), JSON.stringify(content));
    return folder;
  };

  it('reads the last sentence only', () => {
    const page = { published: '2024-03-26', headline: 'Council demands a ceasefire in Gaza' };
    const folder = folderOf([
      { ...page, text: 'The US abstained.', expect: 'abstained' },
      { ...page, text: 'The US abstained. Applause followed.', expect: null },
    ]);
    expect(readWordings(folder).map(({ isFound }) => isFound)).toEqual([true, false]);
  });

  it('says where a wording is wrong', () => {
    const folder = folderOf([{ published: 'March', headline: '', text: 'x', expect: null }]);
    expect(() => readWordings(folder)).toThrow(/resolution-us-vote\.json: wrong at 0\.published/);
  });
});
