import type { Fact } from '../../model/fact.ts';
import type { Scene } from '../../model/frame.ts';
import type { FiledPatterns } from './file-patterns.ts';
import { FIGURE, keysNeeded } from './keys.ts';
import { type Keyed, Rarity } from './rarity.ts';
import { type Pattern, readWordingAt } from './read-wording.ts';
import { rowAt } from './rows.ts';

/** Things that patterns need, each with a number of its own: words and concepts are looked up once, then only counted with. */
export interface Keys {
  concepts: ReadonlyMap<string, number>;
  stems: ReadonlyMap<string, number>;
  /** How many numbers are given out; all are below. */
  count: number;
}

/**
 * Groups of keys, of each of which one is needed, the rarest first: how many keys a group has, its keys, how many the next
 * has, and so on. One flat row, since a page asks it of thousands of patterns, most of which fail at its first group.
 */
export type Groups = readonly number[];

/** A pattern with the fact it belongs to, and the keys of what it needs. */
export interface IndexedPattern {
  fact: Fact;
  pattern: Pattern;
  /** The keys of the place that the fewest patterns share: one of them fills it. */
  rarest: Keyed;
  /** The keys of its other places. */
  otherPlaces: Groups;
  /** The keys of all it needs but what it is filed under: its places, its context, its scene's anchors. */
  otherNeeds: Groups;
}

/** The reverse index opened. A pattern is read when a page first names what it is filed under: most wait for that in vain. */
export class FrameIndex {
  readonly keys: Keys;
  private readonly rarity: Rarity;
  private readonly needsOf: ReturnType<typeof keysNeeded>;
  /** By pattern, which fact it belongs to; by fact, which pattern is its first. */
  private readonly factOf: Int32Array;
  private readonly first: Int32Array;
  private readonly read: (IndexedPattern | undefined)[] = [];
  private readonly byKey: (readonly number[] | undefined)[] = [];

  /** `factAt`: a fact by its place among those that were filed. */
  constructor(
    private readonly filed: FiledPatterns,
    private readonly factAt: (place: number) => Fact,
    private readonly scenes: { get: (id: string) => Scene | undefined },
  ) {
    const { keys, uses, counts } = filed;
    const concepts = new Map<string, number>();
    const stems = new Map<string, number>();
    for (const [key, name] of keys.entries())
      if (name.startsWith('{')) concepts.set(name.slice(1, -1), key);
      else stems.set(name, key);
    this.keys = { concepts, stems, count: keys.length };
    this.rarity = new Rarity(uses);
    this.needsOf = keysNeeded(
      (concept) => concepts.get(concept) ?? FIGURE,
      (stem) => stems.get(stem) ?? FIGURE,
    );
    this.first = new Int32Array(counts.length);
    this.factOf = new Int32Array(counts.reduce((sum, count) => sum + count, 0));
    let pattern = 0;
    for (const [fact, count] of counts.entries()) {
      this.first[fact] = pattern;
      this.factOf.fill(fact, pattern, pattern + count);
      pattern += count;
    }
  }

  /** The numbers of the patterns filed under a key. */
  under(key: number): readonly number[] {
    const numbers = this.byKey[key] ?? rowAt(this.filed.patterns, key);
    this.byKey[key] = numbers;
    return numbers;
  }

  /** False where the page lacks the next rarest thing that a pattern needs. `isNamed`: by key, not 0 where the page has it. */
  mayMatch(number: number, isNamed: Uint8Array): boolean {
    const { numbers, ends } = this.filed.nexts;
    const end = ends[number] as number;
    let at = ends[number - 1] ?? 0;
    if (at === end) return true;
    while (at < end && !isNamed[numbers[at] as number]) at++;
    return at < end;
  }

  /** A pattern by its number; the same each time, though it be filed under several keys. */
  patternAt(number: number): IndexedPattern {
    const before = this.read[number];
    if (before) return before;
    const place = this.factOf[number] as number;
    const fact = this.factAt(place);
    const pattern = readWordingAt(fact.frame, number - (this.first[place] as number)) as Pattern;
    const { places, around } = this.needsOf(pattern, this.scenes.get(fact.frame.scene)?.anchors ?? []);
    const [rarest = [], ...otherPlaces] = this.rarity.rarestFirst(places);
    const [, ...otherNeeds] = this.rarity.rarestFirst([rarest, ...otherPlaces, ...around]);
    const indexed = {
      fact,
      pattern,
      rarest,
      otherPlaces: inOneRow(otherPlaces),
      otherNeeds: inOneRow(otherNeeds),
    };
    this.read[number] = indexed;
    return indexed;
  }
}

function inOneRow(groups: readonly Keyed[]): Groups {
  const row: number[] = [];
  for (const group of groups) {
    row.push(group.length);
    for (const key of group) row.push(key);
  }
  return row;
}
