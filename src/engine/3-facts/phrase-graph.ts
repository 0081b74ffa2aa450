import { type Hold, readSlots, type Slot } from './phrase-slots.ts';
import type { Word } from './words.ts';

/** A point inside a phrase: the words it can go on with, and what a phrase that ends here names. */
interface Point {
  steps: Step[];
  concepts: readonly string[];
}

interface Step {
  key: string;
  hold: Hold;
  to: Point;
}

/**
 * The phrases of a lexicon as a graph of their slots, walked word by word. What is written with slots stays as small as it is
 * written: "[a|b|c] [d|e|f]" is six steps, not nine phrases.
 */
export class PhraseGraph {
  private readonly start = new Standing([]);

  /** Adds a phrase (readSlots) that names these concepts. Phrases come before the first walk. */
  add(phrase: string, concepts: readonly string[]): void {
    let point: Point = { steps: [], concepts };
    const slots = readSlots(phrase);
    for (let at = slots.length - 1; at >= 0; at--) point = pointBefore(slots[at] as Slot, point);
    this.start.addSteps(point.steps);
  }

  /** Where one stands in all phrases at once after a word that opens some; null where it opens none. */
  after(word: Word): Standing | null {
    return this.start.after(word);
  }

  /** True where a phrase opens with the word in these letters or with this stem. */
  opensWith(lower: string): boolean {
    return this.start.goesOnWith(lower);
  }
}

/** The point before a slot: it leads to the point behind through each alternative, and is that point too where one is empty. */
function pointBefore(slot: Slot, behind: Point): Point {
  const before: Point = { steps: [], concepts: [] };
  for (const alternative of slot) {
    if (alternative.length === 0) {
      before.steps.push(...behind.steps);
      before.concepts = behind.concepts;
      continue;
    }
    let to = behind;
    for (let at = alternative.length - 1; at > 0; at--) {
      const { key, hold } = alternative[at] as Step;
      to = { steps: [{ key, hold, to }], concepts: [] };
    }
    const { key, hold } = alternative[0] as Step;
    before.steps.push({ key, hold, to });
  }
  return before;
}

const NONE: readonly Point[] = [];

/** A standing remembers so many words; past that it forgets them all, so that no text can fill the memory. */
const MOST_KNOWN = 10_000;

/**
 * All points that the words so far may have led to. Standings are made when a text first leads to them, and kept: the graph
 * turns into a tree of what texts really say, in which a word costs a few look-ups however many phrases go on with it.
 */
export class Standing {
  /** What the phrases that end here name, each concept once. */
  readonly concepts: readonly string[];
  private readonly stems = new Map<string, Point[]>();
  private readonly letters = new Map<string, Step[]>();
  /** What words led to, by their text: capitals count. Words that lead nowhere are as fast to look up anew. */
  private readonly known = new Map<string, Standing>();

  constructor(points: readonly Point[]) {
    const [only] = points;
    this.concepts =
      only && points.length === 1 ? only.concepts : [...new Set(points.flatMap(({ concepts }) => concepts))];
    for (const { steps } of points) this.addSteps(steps);
  }

  addSteps(steps: readonly Step[]): void {
    for (const step of steps)
      if (step.hold === 'stem') file(this.stems, step.key, step.to);
      else file(this.letters, step.key, step);
  }

  goesOnWith(lower: string): boolean {
    return this.letters.has(lower) || this.stems.has(lower);
  }

  after(word: Word): Standing | null {
    const before = this.known.get(word.text);
    if (before) return before;
    const points = this.pointsAfter(word);
    if (points.length === 0) return null;
    const standing = new Standing(points);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(word.text, standing);
    return standing;
  }

  private pointsAfter(word: Word): readonly Point[] {
    const byStem = this.stems.get(word.stem);
    const byLetters = this.letters.get(word.lower);
    if (!byLetters) return byStem ?? NONE;
    const points = byStem ? [...byStem] : [];
    for (const { hold, to } of byLetters) if (isHeld(hold, word)) points.push(to);
    return points;
  }
}

function isHeld(hold: Hold, { text, lower }: Word): boolean {
  if (hold === 'capitals') return text === text.toUpperCase();
  return hold !== 'name' || text[0] !== lower[0];
}

function file<T>(index: Map<string, T[]>, key: string, entry: T): void {
  const list = index.get(key);
  if (list) list.push(entry);
  else index.set(key, [entry]);
}
