import type { Fact } from '../../model/fact.ts';
import type { Scene } from '../../model/frame.ts';
import { type Keyed, Rarity } from './rarity.ts';
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

/** A pattern with the fact it belongs to, and the keys of what it needs. */
export class IndexedPattern {
  private rows: { otherPlaces: Groups; otherNeeds: Groups } | null = null;

  constructor(
    readonly fact: Fact,
    readonly pattern: Pattern,
    /** What fills its places; what its context and its scene's anchors need. */
    readonly places: readonly Keyed[],
    readonly around: readonly Keyed[],
    private readonly rarity: Rarity,
  ) {}

  /** The keys of the place that the fewest patterns share: one of them fills it. */
  get rarest(): Keyed {
    return this.rarity.rarestOf(this.places);
  }

  /** The keys of its other places. */
  get otherPlaces(): Groups {
    return this.inRows.otherPlaces;
  }

  /** The keys of all it needs but what it is filed under: its places, its context, its scene's anchors. */
  get otherNeeds(): Groups {
    return this.inRows.otherNeeds;
  }

  /** Made when a page first names what the pattern is filed under: most patterns of a large pack wait for that in vain. */
  private get inRows(): { otherPlaces: Groups; otherNeeds: Groups } {
    if (this.rows) return this.rows;
    const [rarest = [], ...otherPlaces] = this.rarity.rarestFirst(this.places);
    const [, ...otherNeeds] = this.rarity.rarestFirst([rarest, ...otherPlaces, ...this.around]);
    this.rows = { otherPlaces: inOneRow(otherPlaces), otherNeeds: inOneRow(otherNeeds) };
    return this.rows;
  }
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
  const rarity = new Rarity();
  const entries: IndexedPattern[] = [];
  for (const fact of facts) {
    const anchors = scenes.get(fact.frame.scene)?.anchors.map(conceptKeys) ?? [];
    for (const pattern of readWordings(fact.frame)) {
      const places: Keyed[] = [];
      for (const part of pattern.parts) for (const { any } of part) places.push(placeKeys(any));
      const around = [...pattern.context.map(conceptKeys), ...anchors];
      entries.push(new IndexedPattern(fact, pattern, places, around, rarity));
    }
  }
  rarity.count(entries, keys.count, FIGURE);
  const patterns: IndexedPattern[][] = Array.from({ length: keys.count }, () => []);
  for (const entry of entries)
    for (const key of rarity.rarestOf([entry.rarest, ...entry.around])) patterns[key]?.push(entry);
  return { keys, patterns };
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
