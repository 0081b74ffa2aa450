import type { Pattern, Place } from '../../model/frame.ts';
import type { FrameIndex, IndexedPattern } from './frame-index.ts';
import type { Reading } from './reading.ts';

/** A pattern that may match on the page, and the last statement that was held against it. */
interface Candidate {
  entry: IndexedPattern;
  seen: Reading | null;
}

/** The patterns that a page names all they need for, under the words and concepts of their rarest place. */
export interface PagePatterns {
  concepts: Map<string, Candidate[]>;
  stems: Map<string, Candidate[]>;
  figures: Candidate[];
}

/** `named`: every concept that the page names anywhere. */
export function patternsOnPage(
  index: FrameIndex,
  readings: readonly Reading[],
  named: Iterable<string>,
): PagePatterns | null {
  const keys = new Set<string>(['#']);
  for (const concept of named) keys.add(`c:${concept}`);
  for (const reading of readings) for (const concept of reading.hits.keys()) keys.add(`c:${concept}`);
  const stems = new Set<string>();
  for (const reading of readings)
    for (const word of reading.words) {
      stems.add(word.stem);
      stems.add(word.lower);
    }
  for (const stem of stems) keys.add(`w:${stem}`);
  const found: PagePatterns = { concepts: new Map(), stems: new Map(), figures: [] };
  const taken = new Set<IndexedPattern>();
  for (const key of keys)
    for (const entry of index.get(key) ?? []) {
      if (taken.has(entry) || !entry.needs.every((group) => group.some((need) => keys.has(need)))) continue;
      taken.add(entry);
      const candidate = { entry, seen: null };
      for (const term of entry.rarest.any) {
        if (term.is === 'figure') found.figures.push(candidate);
        else
          file(
            term.is === 'concept' ? found.concepts : found.stems,
            term.is === 'concept' ? term.id : term.stem,
            candidate,
          );
      }
    }
  return taken.size > 0 ? found : null;
}

function file(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const list = map.get(key);
  if (list) list.push(candidate);
  else map.set(key, [candidate]);
}

/** The patterns all of whose places the reading can fill, each once. */
export function patternsFor(patterns: PagePatterns, reading: Reading): IndexedPattern[] {
  const found: IndexedPattern[] = [];
  for (const concept of reading.hits.keys()) take(patterns.concepts.get(concept), reading, found);
  for (const stem of reading.places.keys()) take(patterns.stems.get(stem), reading, found);
  if (patterns.figures.length > 0 && reading.figures.length > 0) take(patterns.figures, reading, found);
  return found;
}

function take(candidates: readonly Candidate[] | undefined, reading: Reading, found: IndexedPattern[]): void {
  if (!candidates) return;
  for (const candidate of candidates) {
    if (candidate.seen === reading) continue;
    candidate.seen = reading;
    if (canFill(candidate.entry.pattern, reading)) found.push(candidate.entry);
  }
}

function canFill(pattern: Pattern, reading: Reading): boolean {
  let wantsFigure = false;
  for (const part of pattern.parts)
    for (const place of part)
      if (isFigure(place)) wantsFigure = true;
      else if (!isFillable(place, reading)) return false;
  return !wantsFigure || reading.figures.length > 0;
}

const isFigure = (place: Place): boolean => place.any.length === 1 && place.any[0]?.is === 'figure';

function isFillable(place: Place, reading: Reading): boolean {
  for (const term of place.any) {
    if (
      term.is === 'concept'
        ? reading.hits.has(term.id)
        : term.is === 'word'
          ? reading.places.has(term.stem)
          : reading.figures.length > 0
    )
      return true;
  }
  return false;
}
