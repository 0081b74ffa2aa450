import type { Fact } from '../../model/fact.ts';
import type { Pattern, Place } from '../../model/frame.ts';
import type { Reading } from './reading.ts';

/** A pattern with the fact it belongs to. */
export interface IndexedPattern {
  fact: Fact;
  pattern: Pattern;
}

/**
 * The reverse index: patterns under the concepts or words of their rarest place, so that a sentence is held only against
 * patterns it has the rarest word of. Keys: "c:" and a concept, "w:" and a stem, "#" where a pattern is figures alone.
 */
export type FrameIndex = Map<string, IndexedPattern[]>;

/** Files every pattern under its rarest place, counted over all patterns. */
export function indexFrames(facts: readonly Fact[]): FrameIndex {
  const uses = new Map<string, number>();
  for (const fact of facts)
    for (const pattern of fact.frame.patterns)
      for (const key of new Set(pattern.parts.flat().flatMap(keysOf))) uses.set(key, (uses.get(key) ?? 0) + 1);
  const index: FrameIndex = new Map();
  for (const fact of facts)
    for (const pattern of fact.frame.patterns) {
      const cost = (place: Place) =>
        keysOf(place).reduce((sum, key) => sum + (key === '#' ? 1e6 : (uses.get(key) ?? 0)), 0);
      const rarest = pattern.parts.flat().reduce((best, place) => (cost(place) < cost(best) ? place : best));
      for (const key of keysOf(rarest)) {
        const list = index.get(key);
        if (list) list.push({ fact, pattern });
        else index.set(key, [{ fact, pattern }]);
      }
    }
  return index;
}

const keysOf = (place: Place): string[] =>
  place.any.map((term) => (term.is === 'concept' ? `c:${term.id}` : term.is === 'word' ? `w:${term.stem}` : '#'));

/** The patterns whose rarest place the reading can fill, each once. */
export function patternsFor(index: FrameIndex, reading: Reading): Set<IndexedPattern> {
  const found = new Set<IndexedPattern>();
  const take = (key: string) => {
    for (const entry of index.get(key) ?? []) found.add(entry);
  };
  for (const concept of reading.hits.keys()) take(`c:${concept}`);
  for (const word of reading.words) take(`w:${word.stem}`);
  if (reading.figures.length > 0) take('#');
  return found;
}
