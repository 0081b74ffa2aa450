import { describe, expect, it } from 'vitest';
import { searchWords } from '../../../src/engine/search/search-words.ts';

/** A text and the terms it is searched by. */
const CASES: [text: string, terms: string[]][] = [
  ['The hostages are held', ['hostag', 'held']],
  ['#AustralianFires', ['australian', 'fire']],
  ['café', ['cafe']],
  ['1.5 million people', ['1500000', 'peopl']],
  ['1.5m', ['1500000']],
  ['1,500,000', ['1500000']],
  ['15 lakh', ['1500000']],
  ['one and a half million', ['1500000']],
  ['half a million, a million', ['500000', '1000000']],
  ['fourteen votes, twenty-five seats', ['14', 'vote', '25', 'seat']],
  ['two and a half years', ['2.5', 'year']],
  ['no one, one of them, one-two', ['2']],
  ['someone often tenfold', ['someon', 'often', 'tenfold']],
  ['1.1 million', ['1100000']],
  ['the 24th of March', ['24', 'march']],
  ['U.S. policy and US policy', ['us', 'polici', 'us', 'polici']],
  ['give it to us', ['give']],
  ['Trump’s and isn’t and I’m', ['trump']],
  ['1.2.3 million', ['1.2.3', 'million']],
  ['constructor __proto__', ['constructor', 'proto']],
  ['5 constructor', ['5', 'constructor']],
  ['', []],
];

describe('searchWords', () => {
  it.each(CASES)('reads “%s”', (text, terms) => {
    expect(searchWords(text).map(({ term }) => term)).toEqual(terms);
  });

  it('gives the same term to words that mean the same', () => {
    const [first, ...others] = searchWords('mother mum mom').map(({ term }) => term);
    expect(others).toEqual([first, first]);
  });

  it('gives offsets in UTF-16 units', () => {
    const text = '🔥 In Rafah, 1.5 million';
    expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Rafah', '1.5 million']);
  });
});
