import { type FiledPhrases, pointsOf } from './file-phrases.ts';
import type { Filed, Openings } from './openings.ts';
import type { Point } from './phrase-points.ts';
import { rowAt } from './rows.ts';
import { type Growth, isHeld, type Standing, standingAt } from './standing.ts';
import type { Word } from './words.ts';

/** Past so much a graph forgets what texts led to, so that neither many pages nor one can fill the memory. */
const MOST_GROWTH = 250_000;

/** Longer words are looked up anew each time: whoever keeps a piece of a text keeps the text. */
const LONGEST_KNOWN = 60;

/**
 * The phrases of a lexicon as a graph of their slots, walked word by word. What is written with slots stays as small as it is
 * written: "[a|b|c] [d|e|f]" is six steps, not nine phrases. A phrase is read when a text first says two words that may begin
 * it: most phrases of a large lexicon wait for that in vain, and "not" alone opens a thousand.
 */
export class PhraseGraph {
  readonly growth: Growth = { size: 0 };
  private readonly stems: ReadonlyMap<string, number>;
  private readonly letters: ReadonlyMap<string, number>;
  private readonly seconds: ReadonlyMap<string, number>;
  private readonly isShort: Uint8Array;
  /** By phrase, the last two words that it was looked at for: each two have a number of their own. */
  private readonly goesOn: Float64Array;
  private pairs = 0;
  /** What opening words led to, by their shape; most words of a text open nothing. */
  private readonly known = new Map<string, Standing | null>();

  private readonly openings: Openings;
  /** The point before the first slot of a phrase, by its number. */
  private readonly pointBefore: (phrase: number) => Point;

  /** `namedBy`: what a phrase names by the place of its concept among those that were filed. */
  constructor(filed: FiledPhrases, namedBy: (concept: number) => readonly string[]) {
    const { openings } = filed;
    this.openings = openings;
    this.pointBefore = pointsOf(filed, namedBy);
    this.stems = placesOf(openings.stems);
    this.letters = placesOf(openings.letters);
    this.seconds = placesOf(openings.seconds);
    this.isShort = new Uint8Array(openings.count);
    for (const phrase of openings.short) this.isShort[phrase] = 1;
    this.goesOn = new Float64Array(openings.count);
  }

  /** Where one stands in all phrases at once after a word that opens some; null where it opens none. */
  after(word: Word): Standing | null {
    const before = this.known.get(word.shape);
    if (before !== undefined) return before;
    if (this.growth.size > MOST_GROWTH) this.forget();
    const standing = this.opensWith(word.stem) || this.opensWith(word.lower) ? new AtOpening(this, word) : null;
    if (word.shape.length > LONGEST_KNOWN) return standing;
    this.growth.size++;
    this.known.set(word.shape, standing);
    return standing;
  }

  /** True where a phrase opens with the word in these letters or with this stem. */
  opensWith(lower: string): boolean {
    return this.letters.has(lower) || this.stems.has(lower);
  }

  /** The points that an opening word leads to, in the phrases that may end there. */
  pointsAtEnd(word: Form): Point[] {
    return this.pointsAfter(word, (phrase) => this.isShort[phrase] === 1);
  }

  /** The points that an opening word leads to, in the phrases that may go on with the next. */
  pointsBetween(word: Form, next: Word): Point[] {
    this.pairs++;
    for (const key of [next.stem, next.lower])
      for (const phrase of phrasesUnder(this.openings.seconds, this.seconds, key)) this.goesOn[phrase] = this.pairs;
    return this.pointsAfter(word, (phrase) => this.goesOn[phrase] === this.pairs);
  }

  /** Steps by stem come before those by letters. */
  private pointsAfter(word: Form, isWanted: (phrase: number) => boolean): Point[] {
    const points: Point[] = [];
    const { stems, letters } = this.openings;
    for (const phrase of phrasesUnder(stems, this.stems, word.stem))
      if (isWanted(phrase))
        for (const { key, hold, to } of this.pointBefore(phrase).steps)
          if (hold === 'stem' && key === word.stem) points.push(to);
    for (const phrase of phrasesUnder(letters, this.letters, word.lower))
      if (isWanted(phrase))
        for (const { key, hold, to } of this.pointBefore(phrase).steps)
          if (hold !== 'stem' && key === word.lower && isHeld(hold, word)) points.push(to);
    return points;
  }

  private forget(): void {
    this.known.clear();
    this.growth.size = 0;
  }
}

/** What of a word a graph keeps: not its text, which is a piece of the page’s. */
type Form = Pick<Word, 'stem' | 'lower' | 'shape'>;

/** After the first word of some phrases: which of them are read depends on the next. */
class AtOpening implements Standing {
  readonly concepts: readonly string[];
  private readonly known = new Map<string, Standing | null>();

  private readonly word: Form;

  constructor(
    private readonly graph: PhraseGraph,
    { stem, lower, shape }: Word,
  ) {
    this.word = { stem, lower, shape };
    this.concepts = [...new Set(graph.pointsAtEnd(this.word).flatMap(({ concepts }) => concepts))];
  }

  after(next: Word): Standing | null {
    const before = this.known.get(next.shape);
    if (before !== undefined) return before;
    const standing = standingAt(this.graph.pointsBetween(this.word, next), this.graph.growth)?.after(next) ?? null;
    if (next.shape.length > LONGEST_KNOWN) return standing;
    this.graph.growth.size++;
    this.known.set(next.shape, standing);
    return standing;
  }
}

function placesOf({ keys }: Filed): Map<string, number> {
  const places = new Map<string, number>();
  for (let place = 0; place < keys.length; place++) places.set(keys[place] as string, place);
  return places;
}

function phrasesUnder({ phrases }: Filed, places: ReadonlyMap<string, number>, key: string): readonly number[] {
  const place = places.get(key);
  return place === undefined ? NONE : rowAt(phrases, place);
}

const NONE: readonly number[] = [];
