import { describe, expect, it } from 'vitest';
import { ClaimIndex } from '../../../src/engine/search/claim-index.ts';
import { openClaimSearch } from '../../../src/engine/search/claim-search.ts';
import { commonness } from '../../../src/engine/search/common-words.ts';
import { kinOf } from '../../../src/engine/search/kindred-words.ts';
import { partCompound } from '../../../src/engine/search/part-compound.ts';
import { searchWords } from '../../../src/engine/search/search-words.ts';

const CLAIMS = [
  { id: 'ferry', claim: 'The harbour ferry carries 1,500,000 people a year.', title: 'How many take the ferry?' },
  { id: 'plough', claim: 'Pupils drove a snowplough at noon.', title: 'Did pupils drive a snowplough?' },
  {
    id: 'garden',
    claim: 'A photograph shows the mayor planting lime trees.',
    title: 'Did the mayor plant lime trees?',
  },
  { id: 'mother', claim: 'The mayor’s mother kept bees.', title: 'Bees of the mayor’s mother' },
];
const index = openClaimSearch(CLAIMS);

/** A post, and the claim it speaks of. */
const POSTS: [text: string, id: string][] = [
  ['Unbelievable!! 1.5 million on that ferry, and not one seat', 'ferry'],
  ['they all got the snow-plough out today', 'plough'],
  ['#mayorplanting look at this pic', 'garden'],
  ['his mum had bees', 'mother'],
  ['a whole forest, can you believe it', 'garden'],
  ['really good people, know what I mean, on a harbour cruise', 'ferry'],
];

describe('a search over claims', () => {
  it.each(POSTS)('finds for “%s” the claim %s', (text, id) => {
    expect(index.search(text, 1)).toEqual([id]);
  });

  it('finds nothing where no word is shared', () => {
    expect(index.search('zeppelin', 5)).toEqual([]);
    expect(index.search('', 5)).toEqual([]);
  });

  it('keeps to the limit', () => {
    expect(index.search('the mayor', 1)).toHaveLength(1);
  });

  it('is empty over no claims', () => {
    expect(openClaimSearch([]).search('ferry', 5)).toEqual([]);
  });
});

describe('ClaimIndex', () => {
  const claims = new ClaimIndex();
  for (const { claim, title } of CLAIMS) claims.add(`${claim}\n${title}`);
  const weightOf = (word: string) => claims.weightOf(searchWords(word)[0]?.term ?? '');

  it('counts a rare word for more than a frequent one, and an everyday word for less', () => {
    expect(weightOf('plough')).toBeGreaterThan(weightOf('mayor'));
    expect(weightOf('lime')).toBeGreaterThan(weightOf('people'));
  });

  it('knows the claims that hold a term, a repetition counting for less', () => {
    expect([...claims.holders('mayor')]).toEqual([
      [2, 1.5],
      [3, 1.5],
    ]);
    expect([...claims.holders('zeppelin')]).toEqual([]);
  });
});

describe('commonness and kin', () => {
  it('tells everyday words from others', () => {
    expect(commonness('know')).toBeGreaterThan(commonness('tree'));
    expect(commonness('zeppelin')).toBe(0);
  });

  it('gives the words of the same groups, and not the word itself', () => {
    expect(kinOf('forest')).toContain('tree');
    expect(kinOf('forest')).not.toContain('forest');
    expect(kinOf('zeppelin').size).toBe(0);
  });
});

describe('partCompound', () => {
  const frequency = (word: string) => ({ lime: 5, trees: 5, mayor: 9, may: 1, planting: 1 })[word] ?? 0;

  it('parts a word into words that are known', () => {
    expect(partCompound('limetrees', frequency)).toEqual(['lime', 'trees']);
    expect(partCompound('mayorplanting', frequency)).toEqual(['mayor', 'planting']);
  });

  it.each(['limetreesx', 'trees', 'planting', '', 'a'.repeat(100_000), 'limé-trees'])('leaves %j alone', (word) => {
    expect(partCompound(word, frequency)).toEqual([]);
  });
});
