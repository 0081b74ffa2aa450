import type { PlacedFigure } from './place-figures.ts';
import type { Pattern, Place } from './read-wording.ts';
import type { Reading } from './reading.ts';

/** Where a pattern was found: the words it took, and its figure if it has one. */
export interface PatternMatch {
  /** First and last word of each part; `places`: how many places it has. */
  spans: { from: number; to: number; places: number }[];
  /** Every word a place took. */
  taken: Set<number>;
  figure: PlacedFigure | null;
  /** How many places were filled by name: more is more certain. */
  weight: number;
}

interface Filled {
  from: number;
  to: number;
  figure: PlacedFigure | null;
  indirect: boolean;
}

/** Words that a pronoun in place of a name counts for. */
const INDIRECT = 6;

/** What follows these is another clause, most often with another subject. */
const CLAUSE_OPENERS = new Set(['while', 'whereas', 'but', 'although', 'though', 'whilst', 'yet']);

/** Steps one part may try before it is given up: keeps hostile sentences linear. */
const MAX_STEPS = 600;

/** Finds the pattern's parts in the reading; null where one is missing. `accepts` says which figures the fact can mean. */
export function matchPattern(
  pattern: Pattern,
  reading: Reading,
  accepts: (figure: PlacedFigure) => boolean,
): PatternMatch | null {
  const match: PatternMatch = { spans: [], taken: new Set(), figure: null, weight: 0 };
  for (const part of pattern.parts) {
    const chain = findPart(part, reading, accepts);
    if (!chain) return null;
    const first = chain[0] as Filled;
    const last = chain.at(-1) as Filled;
    match.spans.push({ from: first.from, to: last.to, places: chain.length });
    for (const filled of chain) {
      for (let at = filled.from; at <= filled.to; at++) match.taken.add(at);
      if (filled.figure) match.figure = filled.figure;
      match.weight += filled.indirect ? 0.5 : 1;
    }
  }
  return match;
}

/** The tightest chain of places; of equal ones the first. */
function findPart(
  part: readonly Place[],
  reading: Reading,
  accepts: (figure: PlacedFigure) => boolean,
): Filled[] | null {
  const choices: Filled[][] = [];
  for (const place of part) {
    const found = candidates(place, reading, accepts);
    if (found.length === 0) return null;
    choices.push(found);
  }
  let best: Filled[] | null = null;
  const budget = { steps: MAX_STEPS };
  for (const start of choices[0] as Filled[]) {
    const chain = extend([start], part, choices, reading, budget);
    if (chain && (!best || spanOf(chain) < spanOf(best))) best = chain;
    if (budget.steps <= 0) break;
  }
  return best;
}

/** A chain’s length in words; places filled only by a pronoun make it longer than one filled by names. */
const spanOf = (chain: Filled[]): number =>
  (chain.at(-1) as Filled).to -
  (chain[0] as Filled).from +
  chain.reduce((sum, filled) => sum + (filled.indirect ? INDIRECT : 0) - (filled.to - filled.from), 0);

/** `choices`: what can fill each place of the part. */
function extend(
  chain: Filled[],
  part: readonly Place[],
  choices: readonly (readonly Filled[])[],
  reading: Reading,
  budget: { steps: number },
): Filled[] | null {
  const place = part[chain.length];
  if (!place) return chain;
  const before = chain.at(-1) as Filled;
  let best: Filled[] | null = null;
  for (const next of choices[chain.length] as readonly Filled[]) {
    if (next.from <= before.to || budget.steps-- <= 0) continue;
    if (!bridges(reading, before, next, place.gap)) continue;
    const whole = extend([...chain, next], part, choices, reading, budget);
    if (whole && (!best || spanOf(whole) < spanOf(best))) best = whole;
  }
  return best;
}

/** True where at most `gap` words of weight, and no other count beside a figure, lie between two filled places. */
function bridges(reading: Reading, before: Filled, next: Filled, gap: number): boolean {
  let cost = 0;
  if (next.from - before.to > gap * 3 + 4) return false;
  for (let at = before.to + 1; at <= next.from; at++) {
    const word = reading.words[at];
    if (!word) return false;
    if (word.breakBefore === 2) cost += 3;
    else if (word.breakBefore === 1) cost += 1;
    if (at < next.from && !word.light) cost += CLAUSE_OPENERS.has(word.lower) ? 4 : 1;
    if (cost > gap) return false;
  }
  if (before.figure || next.figure)
    for (const other of reading.figures)
      if (other.from > before.to && other.to < next.from && other.figure.kind === 'count') return false;
  return true;
}

function candidates(place: Place, reading: Reading, accepts: (figure: PlacedFigure) => boolean): Filled[] {
  const found: Filled[] = [];
  for (const term of place.any) {
    if (term.is === 'concept') {
      for (const hit of reading.hits.get(term.id) ?? [])
        found.push({ from: hit.from, to: hit.to, figure: null, indirect: hit.indirect === true });
    } else if (term.is === 'word') {
      for (const at of reading.places.get(term.stem) ?? [])
        found.push({ from: at, to: at, figure: null, indirect: false });
    } else {
      for (const figure of reading.figures)
        if ((figure.figure.kind === 'ordinal') === (term.kind === 'ordinal') && accepts(figure))
          found.push({ from: figure.from, to: figure.to, figure, indirect: false });
    }
  }
  return found;
}
