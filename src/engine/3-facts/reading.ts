import type { Block } from '../../model/page.ts';
import { readFigures } from '../2-figures/index.ts';
import type { DateMention } from './date-mention.ts';
import { readDates } from './dates.ts';
import type { Day } from './day.ts';
import type { Hit } from './lexicon.ts';
import { type PlacedFigure, placeFigures } from './place-figures.ts';
import { readWords, type Word } from './words.ts';

/** Where a statement stands on its page. */
export interface Place {
  /** Which block of the page, and which stretch between headings. */
  block: number;
  section: number;
  kind: Block['kind'];
  /** Offset of the sentence in the page's text, UTF-16 units. */
  start: number;
  /** The day it was published, for "on Monday". */
  published: Day | null;
}

const TELLS_YEAR = /\b(?:19|20)\d\d\b/;

/** One statement of a page, read for matching. Figures and dates are read when first asked for: most statements never are. */
export class Reading {
  readonly words: readonly Word[];
  readonly hits = new Map<string, Hit[]>();
  private knownFigures: PlacedFigure[] | null = null;
  private knownPlaces: Map<string, number[]> | null = null;
  private knownDates: DateMention[] | null = null;
  private knownRowDate: Day | null | undefined;

  constructor(
    readonly place: Place,
    readonly text: string,
    /** The statement before it in its block. */
    private readonly before: Reading | null,
    /** Concepts that are days or numbers become names: they date and count nothing. */
    private readonly landmarks: ReadonlySet<string>,
    /** The statement before it in its section, of whichever block. */
    private readonly previous: Reading | null = null,
  ) {
    this.words = readWords(text);
  }

  /** Where each word stands, by its stem and by its letters. */
  get places(): ReadonlyMap<string, readonly number[]> {
    if (this.knownPlaces) return this.knownPlaces;
    const places = new Map<string, number[]>();
    for (let at = 0; at < this.words.length; at++) {
      const { stem, lower } = this.words[at] as Word;
      fileAt(places, stem, at);
      if (lower !== stem) fileAt(places, lower, at);
    }
    this.knownPlaces = places;
    return places;
  }

  get figures(): readonly PlacedFigure[] {
    this.knownFigures ??= placeFigures(this.words, readFigures(this.text)).filter((placed) => !this.isName(placed));
    return this.knownFigures;
  }

  get dates(): readonly DateMention[] {
    this.knownDates ??= readDates(this.words, this.place.published, this.previous?.rowDate() ?? null).filter(
      (mention) => !this.isLandmark(mention),
    );
    return this.knownDates;
  }

  /**
   * The last day that heads a row of a time line with its year, here or before in the section ("18 March 2024: …"): the
   * rows behind it leave the year out. Each statement is asked once.
   */
  private rowDate(): Day | null {
    const unread: Reading[] = [];
    let reading: Reading | null = this;
    for (; reading && reading.knownRowDate === undefined; reading = reading.previous) unread.push(reading);
    let day = reading?.knownRowDate ?? null;
    for (const next of unread.reverse()) {
      const [head] = TELLS_YEAR.test(next.text) ? readDates(next.words, next.place.published) : [];
      if (head?.from === 0 && head.isFull) day = head.spans[0]?.first ?? day;
      next.knownRowDate = day;
    }
    return day;
  }

  /** "The 15-member council": a number that is part of a name. */
  private isName({ from, to }: PlacedFigure): boolean {
    for (const concept of this.landmarks)
      for (const hit of this.hits.get(concept) ?? []) if (hit.from <= from && to <= hit.to) return true;
    return false;
  }

  private isLandmark(mention: DateMention): boolean {
    for (const concept of this.landmarks)
      for (const hit of this.hits.get(concept) ?? [])
        if (!hit.indirect && hit.from <= mention.to && mention.from <= hit.to) return true;
    return false;
  }

  /** Dates that the statement just before it in its block names. */
  get datesJustBefore(): readonly DateMention[] {
    return this.before?.dates ?? [];
  }
}

function fileAt(places: Map<string, number[]>, key: string, at: number): void {
  const list = places.get(key);
  if (list) list.push(at);
  else places.set(key, [at]);
}

/** Adds a hit under its concept. */
export function addHit(reading: Reading, hit: Hit): void {
  const list = reading.hits.get(hit.concept);
  if (list) list.push(hit);
  else reading.hits.set(hit.concept, [hit]);
}
