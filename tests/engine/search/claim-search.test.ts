import { describe, expect, it } from 'vitest';
import { openClaimSearch } from '../../../src/engine/search/claim-search.ts';
import { partCompound } from '../../../src/engine/search/part-compound.ts';

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
];

describe('a search over claims', () => {
  it.each(POSTS)('finds for “%s” the claim %s', (text, id) => {
    expect(index.search(text, 1)).toEqual([id]);
  });

  it('finds nothing where no word is shared', () => {
    expect(index.search('zeppelin', 5)).toEqual([]);
    expect(index.search('', 5)).toEqual([]);
  });

  it('goes by the words that headlines share with claims', () => {
    const found = openClaimSearch([
      { id: 'both', claim: 'The ferry reportedly sank.', title: 'Ferry sank' },
      { id: 'manner', claim: 'The harbour reportedly flourishes.', title: 'The harbour flourishes' },
      { id: 'topic', claim: 'The harbour ferry flourishes.', title: 'The harbour flourishes' },
    ]).search('reportedly a ferry', 5);
    expect(found).toEqual(['both', 'topic', 'manner']);
  });

  it('finds what other headlines call the same', () => {
    const thefts = ['bell', 'boat', 'goat'].map((what) => ({
      id: what,
      claim: `Somebody stole a ${what}.`,
      title: `${what} theft`,
    }));
    const search = openClaimSearch([
      ...CLAIMS,
      ...thefts,
      { id: 'sheep', claim: 'Sheep theft', title: 'A sheep is gone' },
    ]);
    expect(search.search('they stole everything', 5)).toContain('sheep');
  });

  it('passes over a claim without words', () => {
    const search = openClaimSearch([...CLAIMS, { id: 'none', claim: '', title: '' }]);
    expect(search.search('', 5)).toEqual([]);
    expect(search.search('ferry', 5)).toEqual(['ferry']);
  });

  it('keeps to the limit', () => {
    expect(index.search('the mayor', 1)).toHaveLength(1);
  });

  it('is empty over no claims', () => {
    expect(openClaimSearch([]).search('ferry', 5)).toEqual([]);
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
