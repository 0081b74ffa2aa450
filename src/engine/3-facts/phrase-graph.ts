import { type Hold, type PhraseWord, readSlots, type Slot } from './phrase-slots.ts';
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
  private readonly growth: Growth = { size: 0 };
  private readonly start = new Standing([], this.growth);

  /** Adds a phrase (readSlots) that names these concepts. Phrases come before the first walk. */
  add(phrase: string, concepts: readonly string[]): void {
    let point: Point = { steps: [], concepts };
    const slots = readSlots(phrase);
    for (let at = slots.length - 1; at >= 0; at--) point = pointBefore(slots[at] as Slot, point);
    this.start.addSteps(point.steps);
  }

  /** Where one stands in all phrases at once after a word that opens some; null where it opens none. */
  after(word: Word): Standing | null {
    if (this.growth.size > MOST_GROWTH) this.forget();
    return this.start.after(word);
  }

  /** True where a phrase opens with the word in these letters or with this stem. */
  opensWith(lower: string): boolean {
    return this.start.goesOnWith(lower);
  }

  private forget(): void {
    this.start.forget();
    this.growth.size = 0;
  }
}

/** The point before a slot: it leads to the point behind through each alternative, and is that point too where one is empty. */
function pointBefore(slot: Slot, behind: Point): Point {
  const mayBeEmpty = slot.some((alternative) => alternative.length === 0);
  const before: Point = mayBeEmpty ? { ...behind, steps: [...behind.steps] } : { steps: [], concepts: [] };
  for (const alternative of slot) {
    let to = behind;
    for (let at = alternative.length - 1; at > 0; at--) {
      const { key, hold } = alternative[at] as PhraseWord;
      to = { steps: [{ key, hold, to }], concepts: [] };
    }
    const [first] = alternative;
    if (first) before.steps.push({ key: first.key, hold: first.hold, to });
  }
  return before;
}

const NONE: readonly Point[] = [];

/** How much the standings of one graph hold, in steps and in standings together. */
interface Growth {
  size: number;
}

/** Past so much a graph forgets what texts led to, so that neither many pages nor one can fill the memory. */
const MOST_GROWTH = 250_000;

/**
 * All points that the words so far may have led to. Standings are made when a text first leads to them, and kept: the graph
 * turns into a tree of what texts really say, in which a word costs a few look-ups however many phrases go on with it.
 */
export class Standing {
  /** What the phrases that end here name, each concept once. */
  readonly concepts: readonly string[];
  private readonly stems = new Map<string, Point[]>();
  private readonly letters = new Map<string, Step[]>();
  /** What words led to, by their shape. Words that lead nowhere are as fast to look up anew. */
  private readonly known = new Map<string, Standing>();

  /** `points`: each once. */
  constructor(
    points: readonly Point[],
    private readonly growth: Growth,
  ) {
    const [only] = points;
    const isOne = only && points.length === 1;
    this.concepts = isOne ? only.concepts : [...new Set(points.flatMap(({ concepts }) => concepts))];
    // Points of one phrase have steps in common where slots may be empty.
    this.addSteps(isOne ? only.steps : new Set(points.flatMap(({ steps }) => steps)));
  }

  addSteps(steps: Iterable<Step>): void {
    for (const step of steps) {
      this.growth.size++;
      if (step.hold === 'stem') file(this.stems, step.key, step.to);
      else file(this.letters, step.key, step);
    }
  }

  goesOnWith(lower: string): boolean {
    return this.letters.has(lower) || this.stems.has(lower);
  }

  after(word: Word): Standing | null {
    const before = this.known.get(word.shape);
    if (before) return before;
    const points = this.pointsAfter(word);
    if (points.length === 0) return null;
    const standing = new Standing(points.length === 1 ? points : [...new Set(points)], this.growth);
    this.growth.size++;
    this.known.set(word.shape, standing);
    return standing;
  }

  forget(): void {
    this.known.clear();
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
