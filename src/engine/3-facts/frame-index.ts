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
  /** The keys of the place that the fewest patterns share: one of them fills it. */
  rarest: readonly number[];
  /** The keys of its other places. */
  otherPlaces: Groups;
  /** The keys of all it needs but what it is filed under: its places, its context, its scene's anchors. */
  otherNeeds: Groups;
}

/**
 * Groups of keys, of each of which one is needed, the rarest first: how many keys a group has, its keys, how many the next
 * has, and so on. One flat row, since a page asks it of thousands of patterns, most of which fail at its first group.
 */
export type Groups = readonly number[];

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
  const entries: Entry[] = [];
  for (const fact of facts) {
    const anchors = scenes.get(fact.frame.scene)?.anchors.map(conceptKeys) ?? [];
    for (const pattern of readWordings(fact.frame)) {
      const places: Keyed[] = [];
      for (const part of pattern.parts) for (const { any } of part) places.push(placeKeys(any));
      entries.push({ fact, pattern, places, around: [...pattern.context.map(conceptKeys), ...anchors] });
    }
  }
  const uses = countUses(entries, keys.count);
  const usesOf = once((group: Keyed) => group.reduce((sum, key) => sum + (uses[key] ?? 0), 0));
  const patterns: IndexedPattern[][] = Array.from({ length: keys.count }, () => []);
  for (const { fact, pattern, places, around } of entries) {
    // Sorting is stable: of equally rare groups the first comes first.
    const rarestFirst = (groups: readonly Keyed[]) => [...groups].sort((one, other) => usesOf(one) - usesOf(other));
    const [rarest = [], ...otherPlaces] = rarestFirst(places);
    const [filedUnder = [], ...otherNeeds] = rarestFirst([rarest, ...otherPlaces, ...around]);
    const entry = { fact, pattern, rarest, otherPlaces: inOneRow(otherPlaces), otherNeeds: inOneRow(otherNeeds) };
    for (const key of filedUnder) patterns[key]?.push(entry);
  }
  return { keys, patterns };
}

/** Keys of which one is needed. */
type Keyed = readonly number[];

/** A pattern with the keys of its places, and of its context and anchors. */
interface Entry {
  fact: Fact;
  pattern: Pattern;
  places: readonly Keyed[];
  around: readonly Keyed[];
}

const inOneRow = (groups: readonly Keyed[]): Groups => groups.flatMap((group) => [group.length, ...group]);

/** The same for the same list: wordings share the lists of what they say alike (readWording). */
function once<T, Result>(resultOf: (list: readonly T[]) => Result): (list: readonly T[]) => Result {
  const known = new Map<readonly T[], Result>();
  return (list) => {
    const before = known.get(list);
    if (before !== undefined) return before;
    const result = resultOf(list);
    known.set(list, result);
    return result;
  };
}

function numberOf(numbers: Map<string, number>, name: string, keys: { count: number }): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, keys.count);
  return keys.count++;
}

/** In how many patterns each key is needed, by key. */
function countUses(entries: readonly Entry[], count: number): Float64Array {
  const uses = new Float64Array(count);
  // A pattern that needs a key twice counts once: the last pattern that counted it is remembered.
  const counted = new Int32Array(count).fill(-1);
  for (const [order, { places, around }] of entries.entries())
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
