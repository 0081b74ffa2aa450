import type { Point, Step } from './phrase-points.ts';
import type { Hold } from './phrase-slots.ts';
import type { Word } from './words.ts';

/** How much the standings of one graph hold, in steps and in standings together. */
export interface Growth {
  size: number;
}

/** A point in all phrases at once that the words so far may have led to. */
export interface Standing {
  /** What the phrases that end here name, each concept once. */
  readonly concepts: readonly string[];
  /** Where the next word leads; null where no phrase goes on with it. */
  after(word: Word): Standing | null;
}

/** So many steps are as fast to go through as to look up, and take no index: most standings have no more. */
const FEW_STEPS = 8;

/**
 * Standings are made when a text first leads to them, and kept: the graph
 * turns into a tree of what texts really say, in which a word costs a few look-ups however many phrases go on with it.
 */
class AtPoints implements Standing {
  readonly concepts: readonly string[];
  private readonly steps: readonly Step[];
  /** The steps by their keys, where they are many. */
  private readonly byKey: ReadonlyMap<string, Step[]> | null;
  /** What words led to, by their shape. Words that lead nowhere are as fast to look up anew. */
  private known: Map<string, Standing> | null = null;

  /** `points`: each once. */
  constructor(
    points: readonly Point[],
    private readonly growth: Growth,
  ) {
    const [only] = points;
    if (only && points.length === 1) {
      this.concepts = only.concepts;
      this.steps = only.steps;
    } else {
      this.concepts = [...new Set(points.flatMap(({ concepts }) => concepts))];
      // Points of one phrase have steps in common where slots may be empty.
      this.steps = [...new Set(points.flatMap(({ steps }) => steps))];
    }
    growth.size += this.steps.length;
    this.byKey = this.steps.length > FEW_STEPS ? byKey(this.steps) : null;
  }

  after(word: Word): Standing | null {
    const before = this.known?.get(word.shape);
    if (before) return before;
    const standing = standingAt(this.pointsAfter(word), this.growth);
    if (!standing) return null;
    this.growth.size++;
    this.known ??= new Map();
    this.known.set(word.shape, standing);
    return standing;
  }

  /** Steps by stem come before those by letters. */
  private pointsAfter(word: Word): Point[] {
    const points: Point[] = [];
    for (const { key, hold, to } of this.byKey ? (this.byKey.get(word.stem) ?? NONE) : this.steps)
      if (hold === 'stem' && key === word.stem) points.push(to);
    for (const { key, hold, to } of this.byKey ? (this.byKey.get(word.lower) ?? NONE) : this.steps)
      if (hold !== 'stem' && key === word.lower && isHeld(hold, word)) points.push(to);
    return points;
  }
}

const NONE: readonly Step[] = [];

function byKey(steps: readonly Step[]): Map<string, Step[]> {
  const index = new Map<string, Step[]>();
  for (const step of steps) {
    const list = index.get(step.key);
    if (list) list.push(step);
    else index.set(step.key, [step]);
  }
  return index;
}

/** Where one stands at these points, of which some may come twice; null at none. */
export function standingAt(points: readonly Point[], growth: Growth): Standing | null {
  if (points.length === 0) return null;
  return new AtPoints(points.length === 1 ? points : [...new Set(points)], growth);
}

/** True where a word is as a step wants it, which has the same letters. */
export function isHeld(hold: Hold, { shape, lower }: Pick<Word, 'shape' | 'lower'>): boolean {
  if (hold === 'capitals') return shape === shape.toUpperCase();
  return hold !== 'name' || shape[0] !== lower[0];
}
