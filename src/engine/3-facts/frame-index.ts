import type { Fact } from '../../model/fact.ts';
import type { Pattern, Place, Scene } from '../../model/frame.ts';

/** A pattern with the fact it belongs to. */
export interface IndexedPattern {
  fact: Fact;
  pattern: Pattern;
  /** Whatever the pattern needs: its places, what must stand in its context, its scene's anchors. Each is one of these keys. */
  needs: readonly (readonly string[])[];
  /** The place that the fewest patterns share. */
  rarest: Place;
}

/**
 * The reverse index: each pattern under the rarest thing it needs, be that a word of its own, of its context or an anchor of
 * its scene, so that a page is held only against patterns whose rarest thing it names. Keys: "c:" and a concept, "w:" and a
 * stem; "#" where a pattern is figures alone.
 */
export type FrameIndex = ReadonlyMap<string, readonly IndexedPattern[]>;

const ANYTHING = 1e9;

export function indexFrames(facts: readonly Fact[], scenes: ReadonlyMap<string, Scene>): FrameIndex {
  const uses = new Map<string, number>();
  const entries: IndexedPattern[] = [];
  for (const fact of facts) {
    const anchors = scenes.get(fact.frame.scene)?.anchors.map(concepts) ?? [];
    for (const pattern of fact.frame.patterns) {
      const places = pattern.parts.flat();
      const needs = [...places.map(keysOf), ...pattern.context.map(concepts), ...anchors];
      for (const key of new Set(needs.flat())) uses.set(key, (uses.get(key) ?? 0) + 1);
      entries.push({ fact, pattern, needs, rarest: places[0] as Place });
    }
  }
  const cost = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + (key === '#' ? ANYTHING : (uses.get(key) ?? 0)), 0);
  const cheapest = (groups: readonly (readonly string[])[]) =>
    groups.reduce((best, group, at) => (cost(group) < cost(groups[best] ?? []) ? at : best), 0);
  const index = new Map<string, IndexedPattern[]>();
  for (const entry of entries) {
    const places = entry.pattern.parts.flat();
    entry.rarest = places[cheapest(entry.needs.slice(0, places.length))] as Place;
    for (const key of entry.needs[cheapest(entry.needs)] ?? []) {
      const list = index.get(key);
      if (list) list.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}

const concepts = (group: readonly string[]): string[] => group.map((id) => `c:${id}`);
const keysOf = (place: Place): string[] =>
  place.any.map((term) => (term.is === 'concept' ? `c:${term.id}` : term.is === 'word' ? `w:${term.stem}` : '#'));
