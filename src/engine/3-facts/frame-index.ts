import type { Fact } from '../../model/fact.ts';
import type { Scene } from '../../model/frame.ts';
import { type Pattern, readWordings, type Term } from './read-wording.ts';

/** Things that patterns need, each with a number of its own: words and concepts are looked up once, then only counted with. */
export interface Keys {
  concepts: ReadonlyMap<string, number>;
  stems: ReadonlyMap<string, number>;
  /** How many numbers are given out; all are below. */
  count: number;
}

/** The key of any figure. */
export const FIGURE = 0;

/** A pattern with the fact it belongs to. */
export interface IndexedPattern {
  fact: Fact;
  pattern: Pattern;
  /** Its place in the order of authoring. */
  order: number;
  /** What fills each of its places: one of these keys. */
  places: readonly (readonly number[])[];
  /** What else it needs on the page: its context, its scene's anchors. */
  around: readonly (readonly number[])[];
  /** The place that the fewest patterns share. */
  rarest: readonly number[];
}

/**
 * The reverse index: each pattern under the keys of the rarest thing it needs, be that a word of its own, of its context or
 * an anchor of its scene, so that a page is held only against patterns whose rarest thing it names.
 */
export interface FrameIndex {
  keys: Keys;
  /** By key. */
  patterns: readonly (readonly IndexedPattern[])[];
}

/** What a figure counts as in uses: it is on every page. */
const ANYWHERE = 1e9;

/** Files the patterns of facts under what they need. */
export function indexFrames(facts: readonly Fact[], scenes: ReadonlyMap<string, Scene>): FrameIndex {
  const keys = { concepts: new Map<string, number>(), stems: new Map<string, number>(), count: FIGURE + 1 };
  const conceptKey = (id: string): number => numberOf(keys.concepts, id, keys);
  const conceptKeys = once((group: readonly string[]) => group.map(conceptKey));
  const placeKeys = once((any: readonly Term[]) =>
    any.map((term) =>
      term.is === 'concept' ? conceptKey(term.id) : term.is === 'word' ? numberOf(keys.stems, term.stem, keys) : FIGURE,
    ),
  );
  const entries: IndexedPattern[] = [];
  for (const fact of facts) {
    const anchors = scenes.get(fact.frame.scene)?.anchors.map(conceptKeys) ?? [];
    for (const pattern of readWordings(fact.frame)) {
      const places: (readonly number[])[] = [];
      for (const part of pattern.parts) for (const { any } of part) places.push(placeKeys(any));
      const around = pattern.context.length > 0 ? [...pattern.context.map(conceptKeys), ...anchors] : anchors;
      entries.push({ fact, pattern, order: entries.length, places, around, rarest: [] });
    }
  }
  const uses = countUses(entries, keys.count);
  const patterns: IndexedPattern[][] = Array.from({ length: keys.count }, () => []);
  for (const entry of entries) {
    entry.rarest = rarestOf(entry.places, uses);
    for (const key of rarestOf([entry.rarest, ...entry.around], uses)) patterns[key]?.push(entry);
  }
  return { keys, patterns };
}

/** The same for the same list: wordings share the lists of what they say alike (readWording). */
function once<T>(keysOf: (list: readonly T[]) => readonly number[]): (list: readonly T[]) => readonly number[] {
  const known = new Map<readonly T[], readonly number[]>();
  return (list) => {
    const keys = known.get(list) ?? keysOf(list);
    known.set(list, keys);
    return keys;
  };
}

function numberOf(numbers: Map<string, number>, name: string, keys: { count: number }): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, keys.count);
  return keys.count++;
}

/** In how many patterns each key is needed, by key. */
function countUses(entries: readonly IndexedPattern[], count: number): Float64Array {
  const uses = new Float64Array(count);
  // A pattern that needs a key twice counts once: the last pattern that counted it is remembered.
  const counted = new Int32Array(count).fill(-1);
  for (const { order, places, around } of entries)
    for (const groups of [places, around])
      for (const group of groups)
        for (const key of group) {
          if (counted[key] === order) continue;
          counted[key] = order;
          uses[key] = (uses[key] ?? 0) + 1;
        }
  uses[FIGURE] = ANYWHERE;
  return uses;
}

/** Of several groups of keys the one that the fewest patterns need; of equal ones the first. */
function rarestOf(groups: readonly (readonly number[])[], uses: Float64Array): readonly number[] {
  let rarest: readonly number[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    let sum = 0;
    for (const key of group) sum += uses[key] ?? 0;
    if (sum < fewest) {
      rarest = group;
      fewest = sum;
    }
  }
  return rarest;
}
