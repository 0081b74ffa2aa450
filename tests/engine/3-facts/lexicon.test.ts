import { describe, expect, it } from 'vitest';
import { findConcepts } from '../../../src/engine/3-facts/find-concepts.ts';
import { openLexicon } from '../../../src/engine/3-facts/lexicon.ts';
import { readWords } from '../../../src/engine/3-facts/words.ts';

const lexicon = openLexicon([
  { id: 'visit', words: ['visit', 'call on'] },
  { id: 'us', words: ['US', 'United States'] },
  { id: 'west', words: [], includes: ['us'] },
  { id: 'rafah', words: ['Rafah'] },
  { id: 'crossing', words: ['Rafah crossing'], covers: true },
  { id: 'gallant', words: ['Gallant'], kind: 'person', forenames: ['Yoav'] },
  { id: 'first', words: ['=first'] },
]);
const concepts = (sentence: string): string[] => [
  ...new Set(findConcepts(lexicon, readWords(sentence)).map((hit) => hit.concept)),
];

const cases: [sentence: string, found: string[]][] = [
  ['They visited and were visiting.', ['visit']],
  ['It calls on members.', ['visit']],
  ['The US and the United States', ['us', 'west']],
  ['Tell us more.', []],
  ['At the Rafah crossing', ['crossing']],
  ['In Rafah', ['rafah']],
  ['Minister Gallant spoke.', ['gallant']],
  ['Yoav Gallant spoke.', ['gallant']],
  ['Luc Gallant spoke.', []],
  ['But Gallant spoke.', ['gallant']],
  ['a gallant fight', []],
  ['the firsts', []],
];

describe('findConcepts', () => {
  it.each(cases)('finds in “%s” %j', (sentence, found) => {
    expect(concepts(sentence)).toEqual(found);
  });
});
