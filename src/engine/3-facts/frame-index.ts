import type { Fact } from '../../model/fact.ts';
import type { FiledPatterns } from './file-patterns.ts';
import { GroupsNamed } from './groups-named.ts';
import { type Pattern, readWordingAt } from './read-wording.ts';
import { type Rows, rowAt } from './rows.ts';
import type { Word } from './words.ts';

/** A pattern with the fact it belongs to. */
export interface IndexedPattern {
  fact: Fact;
  pattern: Pattern;
}

/** The reverse index opened. A pattern is read when a statement first has all that it needs: most wait for that in vain. */
export class FrameIndex {
  /** How many keys there are, and how many groups of them; all numbers are below. */
  readonly keyCount: number;
  readonly groupCount: number;
  /** By pattern, the groups of its places, and those of its context; by scene, those of its anchors (file-patterns.ts). */
  readonly places: Rows;
  readonly context: Rows;
  readonly anchors: Rows;
  /** What the text names that was asked about last: one for all pages, since each would have to be given as much memory anew. */
  readonly named: GroupsNamed;
  /** By pattern, its scene. */
  readonly sceneOf: Int32Array;
  private readonly concepts = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  /** By pattern, which fact it belongs to; by fact, which pattern is its first. */
  private readonly factOf: Int32Array;
  private readonly first: Int32Array;
  private readonly read: (IndexedPattern | undefined)[] = [];
  private readonly byKey: (readonly number[] | undefined)[] = [];
  private readonly byGroup: (readonly number[] | undefined)[] = [];

  /** `factAt`: a fact by its place among those that were filed. */
  constructor(
    private readonly filed: FiledPatterns,
    private readonly factAt: (place: number) => Fact,
  ) {
    const { keys, groups, places, context, anchors, counts, scenes } = filed;
    for (const [key, name] of keys.entries())
      if (name.startsWith('{')) this.concepts.set(name.slice(1, -1), key);
      else this.stems.set(name, key);
    this.keyCount = keys.length;
    this.groupCount = groups.ends.length;
    this.named = new GroupsNamed(this);
    this.places = places;
    this.context = context;
    this.anchors = anchors;
    this.first = new Int32Array(counts.length);
    this.factOf = new Int32Array(places.ends.length);
    this.sceneOf = new Int32Array(places.ends.length);
    let pattern = 0;
    for (const [fact, count] of counts.entries()) {
      this.first[fact] = pattern;
      this.factOf.fill(fact, pattern, pattern + count);
      this.sceneOf.fill(scenes[fact] as number, pattern, pattern + count);
      pattern += count;
    }
  }

  /** The numbers of the patterns filed under a key. */
  under(key: number): readonly number[] {
    const numbers = this.byKey[key] ?? rowAt(this.filed.patterns, key);
    this.byKey[key] = numbers;
    return numbers;
  }

  /** The keys of a group. */
  keysOf(group: number): readonly number[] {
    const keys = this.byGroup[group] ?? rowAt(this.filed.groups, group);
    this.byGroup[group] = keys;
    return keys;
  }

  /** The group that the rarest of a pattern’s places needs: one of its keys fills that place. */
  rarestPlace(number: number): number {
    return this.places.numbers[this.places.ends[number - 1] ?? 0] as number;
  }

  /** Adds the keys of concepts to `keys`. */
  addConcepts(named: Iterable<string>, keys: number[]): void {
    for (const concept of named) {
      const key = this.concepts.get(concept);
      if (key !== undefined) keys.push(key);
    }
  }

  /** Words' keys by stem and by letters; the same key may come more than once. */
  keysOfWords(words: readonly Word[]): number[] {
    const keys: number[] = [];
    for (const { stem, lower } of words) {
      const byStem = this.stems.get(stem);
      if (byStem !== undefined) keys.push(byStem);
      if (lower === stem) continue;
      const byLetters = this.stems.get(lower);
      if (byLetters !== undefined) keys.push(byLetters);
    }
    return keys;
  }

  /** A pattern by its number; the same each time, though it be filed under several keys. */
  patternAt(number: number): IndexedPattern {
    const before = this.read[number];
    if (before) return before;
    const place = this.factOf[number] as number;
    const fact = this.factAt(place);
    const indexed = { fact, pattern: readWordingAt(fact.frame, number - (this.first[place] as number)) as Pattern };
    this.read[number] = indexed;
    return indexed;
  }
}
