import type { FrameIndex, Groups, IndexedPattern, Keys } from './frame-index.ts';
import { FIGURE } from './keys.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** What a page does with a key: it names it, and its patterns have been looked through. */
const NAMED = 1;
const TAKEN = 2;

/** A pattern that may match on the page, and the last statement that was held against it. */
interface Candidate {
  entry: IndexedPattern;
  seen: Reading | null;
}

/** The patterns that a page names all they need for. */
export class PagePatterns {
  /** Under the keys of their rarest place. */
  private readonly byKey = new Map<number, Candidate[]>();
  /** By key, the number of the statement that last had it. */
  private readonly hadIn: Int32Array;
  private statement = 0;
  /** Keys of the readings’ words; those of concepts may still grow in number, when pronouns are led back. */
  private readonly wordKeys = new Map<Reading, readonly number[]>();
  private readonly filed = new Set<IndexedPattern>();

  /** `named`: every concept that the page names anywhere. */
  constructor(
    private readonly index: FrameIndex,
    readings: readonly Reading[],
    named: Iterable<string>,
  ) {
    const isNamed = new Uint8Array(index.keys.count);
    this.hadIn = new Int32Array(index.keys.count);
    const keys = [FIGURE];
    addConcepts(named, index.keys, keys);
    for (const reading of readings) addConcepts(reading.hits.keys(), index.keys, keys);
    for (const reading of readings) {
      const own = keysOfWords(reading.words, index.keys);
      this.wordKeys.set(reading, own);
      for (const key of own) keys.push(key);
    }
    for (const key of keys) isNamed[key] = NAMED;
    for (const key of keys) {
      if (isNamed[key] === TAKEN) continue;
      isNamed[key] = TAKEN;
      for (const number of index.under(key)) {
        if (!index.mayMatch(number, isNamed)) continue;
        const entry = index.patternAt(number);
        if (haveAll(entry.otherNeeds, isNamed)) this.file(entry);
      }
    }
  }

  get isEmpty(): boolean {
    return this.byKey.size === 0;
  }

  /** Files a pattern once, though the page may name several keys that lead to it. */
  private file(entry: IndexedPattern): void {
    if (this.filed.has(entry)) return;
    this.filed.add(entry);
    const candidate = { entry, seen: null };
    for (const key of entry.rarest) {
      const list = this.byKey.get(key);
      if (list) list.push(candidate);
      else this.byKey.set(key, [candidate]);
    }
  }

  /** The patterns all of whose places the reading can fill, each once. */
  for(reading: Reading): IndexedPattern[] {
    const found: IndexedPattern[] = [];
    if (this.isEmpty) return found;
    this.statement++;
    const keys: number[] = [];
    addConcepts(reading.hits.keys(), this.index.keys, keys);
    for (const key of this.wordKeys.get(reading) ?? keysOfWords(reading.words, this.index.keys)) keys.push(key);
    for (const key of keys) this.hadIn[key] = this.statement;
    for (const key of keys) this.take(key, reading, found);
    if (this.byKey.has(FIGURE) && reading.figures.length > 0) this.take(FIGURE, reading, found);
    return found;
  }

  private take(key: number, reading: Reading, found: IndexedPattern[]): void {
    for (const candidate of this.byKey.get(key) ?? []) {
      if (candidate.seen === reading) continue;
      candidate.seen = reading;
      if (this.canFill(candidate.entry, reading)) found.push(candidate.entry);
    }
  }

  private canFill({ otherPlaces }: IndexedPattern, reading: Reading): boolean {
    let wantsFigure = false;
    for (let at = 0; at < otherPlaces.length; ) {
      const end = endOfGroup(otherPlaces, at);
      let isFilled = false;
      let isFigure = false;
      for (at++; at < end && !isFilled; at++) {
        const key = otherPlaces[at] as number;
        isFilled = this.hadIn[key] === this.statement;
        isFigure ||= key === FIGURE;
      }
      if (!isFilled && !isFigure) return false;
      wantsFigure ||= !isFilled;
      at = end;
    }
    return !wantsFigure || reading.figures.length > 0;
  }
}

/** Where the group ends that begins at a place of a row. */
const endOfGroup = (groups: Groups, at: number): number => at + 1 + (groups[at] as number);

function addConcepts(named: Iterable<string>, { concepts }: Keys, keys: number[]): void {
  for (const concept of named) {
    const key = concepts.get(concept);
    if (key !== undefined) keys.push(key);
  }
}

/** Words' keys by stem and by letters; the same key may come more than once. */
function keysOfWords(words: readonly Word[], { stems }: Keys): number[] {
  const keys: number[] = [];
  for (const { stem, lower } of words) {
    const byStem = stems.get(stem);
    if (byStem !== undefined) keys.push(byStem);
    if (lower === stem) continue;
    const byLetters = stems.get(lower);
    if (byLetters !== undefined) keys.push(byLetters);
  }
  return keys;
}

function haveAll(groups: Groups, isNamed: Uint8Array): boolean {
  for (let at = 0; at < groups.length; ) {
    const end = endOfGroup(groups, at);
    do at++;
    while (at < end && !isNamed[groups[at] as number]);
    if (at === end) return false;
    at = end;
  }
  return true;
}
