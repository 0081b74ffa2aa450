import type { FrameIndex, IndexedPattern } from './frame-index.ts';
import { FIGURE } from './needs.ts';
import type { Reading } from './reading.ts';
import type { PageFocus } from './scenes.ts';

/** The patterns that a page names all they need for. */
export class PagePatterns {
  /** Their numbers, in the order in which the page names what they are filed under. */
  private readonly filed: number[] = [];
  /** Their places in that order by the group that their rarest place needs; those groups by key. */
  private readonly byGroup = new Map<number, number[]>();
  private readonly byKey = new Map<number, number[]>();
  /** By group, the number of the last statement that its patterns were taken for. */
  private takenFor = NOTHING_TAKEN;
  private statement = 0;
  /** Keys of the readings’ words; those of concepts may still grow in number, when pronouns are led back. */
  private readonly wordKeys = new Map<Reading, readonly number[]>();

  /** `focus`: of the page that the readings are of. */
  constructor(
    private readonly index: FrameIndex,
    readings: readonly Reading[],
    focus: Pick<PageFocus, 'concepts' | 'sections'>,
  ) {
    const keys = [FIGURE];
    index.addConcepts(focus.concepts, keys);
    for (const named of focus.sections) index.addConcepts(named ?? [], keys);
    index.named.name(keys);
    const isNamed = new Uint8Array(index.anchors.ends.length);
    for (let scene = 0; scene < isNamed.length; scene++)
      if (index.named.hasAll(index.anchors, scene)) isNamed[scene] = 1;
    // Where no scene is spoken of nothing is looked at word by word: so it is on most pages.
    if (!isNamed.includes(1)) return;
    this.takenFor = new Int32Array(index.groupCount);
    for (const reading of readings) {
      const own = index.keysOfWords(reading.words);
      this.wordKeys.set(reading, own);
      for (const key of own) keys.push(key);
    }
    this.fileAll(index.named.name(keys), isNamed);
  }

  get isEmpty(): boolean {
    return this.filed.length === 0;
  }

  /** The patterns all of whose places the reading can fill, each once. */
  for(reading: Reading): IndexedPattern[] {
    if (this.isEmpty) return [];
    this.statement++;
    const keys: number[] = [];
    this.index.addConcepts(reading.hits.keys(), keys);
    for (const key of this.wordKeys.get(reading) ?? this.index.keysOfWords(reading.words)) keys.push(key);
    const each = this.index.named.name(keys);
    const hasFigure = (): boolean => reading.figures.length > 0;
    // Of two that match equally well the first counts: they come in the order in which the statement names their rarest.
    const found: number[] = [];
    let before = 0;
    for (const key of each) {
      this.take(key, before, hasFigure, found);
      before += this.filed.length;
    }
    if (this.byKey.has(FIGURE) && hasFigure()) this.take(FIGURE, before, hasFigure, found);
    return found
      .sort((one, other) => one - other)
      .map((order) => this.index.patternAt(this.filed[order % this.filed.length] as number));
  }

  private take(key: number, before: number, hasFigure: () => boolean, found: number[]): void {
    for (const group of this.byKey.get(key) ?? NONE) {
      if (this.takenFor[group] === this.statement) continue;
      this.takenFor[group] = this.statement;
      for (const place of this.byGroup.get(group) ?? NONE)
        if (this.index.named.hasAll(this.index.places, this.filed[place] as number, hasFigure))
          found.push(before + place);
    }
  }

  /** Files each pattern once, though the page may name several keys that lead to it. `isNamed`: by scene. */
  private fileAll(keys: readonly number[], isNamed: Uint8Array): void {
    const { index } = this;
    const isSeen = new Uint8Array(index.sceneOf.length);
    for (const key of keys)
      for (const number of index.under(key)) {
        if (isSeen[number] || !isNamed[index.sceneOf[number] as number]) continue;
        isSeen[number] = 1;
        if (index.named.hasAll(index.places, number) && index.named.hasAll(index.context, number)) this.file(number);
      }
  }

  private file(number: number): void {
    const rarest = this.index.rarestPlace(number);
    const before = this.byGroup.get(rarest);
    if (before) before.push(this.filed.length);
    else {
      this.byGroup.set(rarest, [this.filed.length]);
      for (const key of this.index.keysOf(rarest)) {
        const groups = this.byKey.get(key);
        if (groups) groups.push(rarest);
        else this.byKey.set(key, [rarest]);
      }
    }
    this.filed.push(number);
  }
}

const NONE: readonly number[] = [];
const NOTHING_TAKEN = new Int32Array(0);
