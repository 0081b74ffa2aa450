import { pointBeforeAll } from './phrase-points.ts';
import type { Slot } from './phrase-slots.ts';
import { type Rows, rowsOf } from './rows.ts';

/** Words, and by their places here the numbers of the phrases that have them somewhere. */
export interface Filed {
  keys: readonly string[];
  phrases: Rows;
}

/** How phrases begin, so that a text comes to few without reading the others. Phrases are numbered in their order. Plain data. */
export interface Openings {
  /** How many phrases there are. */
  count: number;
  /** Under the words that open them, by stem or by letters as the phrase holds them. */
  stems: Filed;
  letters: Filed;
  /** Under the words they may go on with after the first, by stem and by letters alike. */
  seconds: Filed;
  /** The phrases that may end after the first word. */
  short: readonly number[];
}

/** Names nothing in particular: how a phrase begins does not depend on it. */
const SOMETHING = [''];

/** Files phrases by how they begin. */
export function openingsOf(phrases: readonly (readonly Slot[])[]): Openings {
  const stems = new Map<string, Set<number>>();
  const letters = new Map<string, Set<number>>();
  const seconds = new Map<string, Set<number>>();
  const short = new Set<number>();
  for (const [number, slots] of phrases.entries())
    for (const { key, hold, to } of pointBeforeAll(slots, SOMETHING).steps) {
      file(hold === 'stem' ? stems : letters, key, number);
      for (const second of to.steps) file(seconds, second.key, number);
      if (to.concepts.length > 0) short.add(number);
    }
  return {
    count: phrases.length,
    stems: filed(stems),
    letters: filed(letters),
    seconds: filed(seconds),
    short: [...short],
  };
}

function file(index: Map<string, Set<number>>, key: string, number: number): void {
  const known = index.get(key);
  if (known) known.add(number);
  else index.set(key, new Set([number]));
}

const filed = (index: ReadonlyMap<string, Iterable<number>>): Filed => ({
  keys: [...index.keys()],
  phrases: rowsOf(index.values()),
});
