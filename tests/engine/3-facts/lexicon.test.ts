import { describe, expect, it } from 'vitest';
import { findConcepts } from '../../../src/engine/3-facts/find-concepts.ts';
import { indexLexicon, openLexicon } from '../../../src/engine/3-facts/lexicon.ts';
import { readWords } from '../../../src/engine/3-facts/words.ts';

const lexicon = openLexicon(
  indexLexicon([
    { id: 'visit', words: ['visit', 'call on'] },
    { id: 'us', words: ['US', 'United States'] },
    { id: 'west', words: [], includes: ['us'] },
    { id: 'rafah', words: ['Rafah'] },
    { id: 'crossing', words: ['Rafah crossing'], covers: true },
    { id: 'gallant', words: ['Gallant'], kind: 'person', forenames: ['Yoav'] },
    { id: 'first', words: ['=first'] },
    { id: 'unsent', words: ['[not|never|no longer] [|be|=yet] [sent|on its way]', '[|the] [UN|Council] envoy'] },
    { id: 'everyone', words: ['[all|men, women and children] [aboard|]'] },
  ]),
);
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
  ['It was not sent.', ['unsent']],
  ['It will no longer be sent.', ['unsent']],
  ['It is never yet on its way.', ['unsent']],
  ['It was not yets sent, not be, no sent', []],
  ['An envoy; UN envoys', ['unsent']],
  ['An envoy, un envoy', []],
  ['Men, women and children', ['everyone']],
  ['Men – women and children', []],
];

describe('findConcepts', () => {
  it.each(cases)('finds in “%s” %j', (sentence, found) => {
    expect(concepts(sentence)).toEqual(found);
  });

  it('gives of one concept’s phrases from the same word the longest', () => {
    expect(findConcepts(lexicon, readWords('for all aboard'))).toEqual([{ concept: 'everyone', from: 1, to: 2 }]);
  });

  it('remembers words with their capitals', () => {
    expect([concepts('rafah'), concepts('Rafah'), concepts('rafah')]).toEqual([[], ['rafah'], []]);
  });
});
