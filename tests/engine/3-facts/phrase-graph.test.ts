import { describe, expect, it } from 'vitest';
import { filePhrases } from '../../../src/engine/3-facts/file-phrases.ts';
import { findPhrases } from '../../../src/engine/3-facts/find-concepts.ts';
import { PhraseGraph } from '../../../src/engine/3-facts/phrase-graph.ts';
import { readWords, type Word } from '../../../src/engine/3-facts/words.ts';

const graphOf = (...phrases: string[]): PhraseGraph => new PhraseGraph(filePhrases([phrases]), () => ['thing']);
const word = (text: string): Word => readWords(text)[0] as Word;

describe('a phrase made to explode', () => {
  it.each([
    ['many empty alternatives', '[||a]'.repeat(40)],
    ['many slots that may be empty', '[|a]'.repeat(40)],
    ['alternatives that begin alike', '[|a|a a|=a|=a a]'.repeat(40)],
  ])('with %s is opened and walked like any other', (_, phrase) => {
    const hits = findPhrases(graphOf(phrase), readWords('a '.repeat(400)));
    expect(hits).toHaveLength(400);
    expect(hits[0]).toEqual({ concept: 'thing', from: 0, to: expect.toSatisfy((to) => to === 39 || to === 79) });
  });
});

describe('what a graph keeps of texts', () => {
  it('is one standing for all ways to capitalise a word that no phrase tells apart', () => {
    const graph = graphOf('Rafah crossing', 'RAFAH', 'rafah');
    expect(graph.after(word('rafah'))).toBe(graph.after(word('rAFAH')));
    expect(graph.after(word('Rafah'))).toBe(graph.after(word('RaFaH')));
    expect(new Set(['rafah', 'Rafah', 'RAFAH'].map((text) => graph.after(word(text)))).size).toBe(3);
  });

  it('is forgotten when it grows large, over all its words together', () => {
    const places = Array.from({ length: 1000 }, (_, at) => `p${at}`);
    const graph = graphOf(`[${places.join('|')}] [${places.join('|')}] met`);
    const first = graph.after(word('p0'));
    expect(graph.after(word('p0'))).toBe(first);
    for (const place of places) graph.after(word(place))?.after(word('p1'));
    expect(graph.after(word('p0'))).not.toBe(first);
    expect(findPhrases(graph, readWords('p0 p999 met'))).toEqual([{ concept: 'thing', from: 0, to: 2 }]);
  });
});
