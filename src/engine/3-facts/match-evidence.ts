import type { Evidence, Weights } from '../../model/evidence.ts';
import type { Fact } from '../../model/fact.ts';
import type { Value } from '../../model/value.ts';
import { accepts, ofItsBase, quantityOf } from './counted-figure.ts';
import { datedStance } from './dated-stance.ts';
import { oddsOfFigure, type Weighed, weightOf } from './evidence-index.ts';
import type { PlacedFigure } from './place-figures.ts';
import { utteranceAt } from './quote-index.ts';
import type { Reading } from './reading.ts';
import { signsOf } from './signs.ts';

/** From these odds on (their natural logarithm) evidence alone makes a sentence a statement of the fact. */
export const ALONE = 2;

/** What evidence alone makes of a sentence: the value, its words (the last included), and what is underlined, in UTF-16 units of the sentence. */
export interface EvidenceMatch {
  value: Value;
  from: number;
  to: number;
  start: number;
  end: number;
}

/** The fact by evidence alone; null where that does not suffice, or the sentence has no figure that the fact can mean. */
export function matchEvidence(fact: Fact, { evidence, odds }: Weighed, reading: Reading): EvidenceMatch | null {
  if (fact.kind === 'quantity') {
    const figure = likeliestFigure(fact, evidence, reading);
    if (!figure || odds + figure.odds < ALONE) return null;
    const value = quantityOf(ofItsBase(figure.placed, reading), fact.unit);
    const { from, to, figure: read } = figure.placed;
    return value && { value, from, to, start: read.start, end: read.end };
  }
  if (odds < ALONE) return null;
  const span = strongestWords(evidence, reading);
  if (!span) return null;
  const { from, to } = span;
  const start = reading.words[from]?.start ?? 0;
  const end = reading.words[to]?.end ?? reading.text.length;
  if (fact.kind === 'quote') return { value: utteranceAt(reading.text, start, end), from, to, start, end };
  const label = likeliestPosition(evidence, reading);
  const value = label === null ? null : datedStance(fact, { kind: 'stance', label }, reading, span.taken);
  return value && { value, from, to, start, end };
}

/** The figure that the signs around it speak most for. */
function likeliestFigure(
  fact: Fact,
  evidence: Evidence,
  reading: Reading,
): { placed: PlacedFigure; odds: number } | null {
  let best: { placed: PlacedFigure; odds: number } | null = null;
  for (const placed of reading.figures) {
    if (!accepts(fact, placed, reading)) continue;
    const odds = oddsOfFigure(evidence, placed, reading);
    if (!best || odds > best.odds) best = { placed, odds };
  }
  return best;
}

/**
 * By how much the odds of the likeliest position must be above the next one’s. Of examples left out of the learning, those with
 * a lead below 3 have another position in one case of three; one more is asked, since a wrong position is a wrong badge.
 */
const CLEARLY = 4;

/** The position that the signs speak most for; null where they leave two in doubt. */
function likeliestPosition({ positions = {} }: Evidence, reading: Reading): string | null {
  const signs = signsOf(reading);
  const [best, next] = Object.entries(positions)
    .map(([label, weights]) => ({ label, odds: oddsBy(weights, signs) }))
    .sort((one, other) => other.odds - one.odds);
  return best && best.odds - (next?.odds ?? Number.NEGATIVE_INFINITY) >= CLEARLY ? best.label : null;
}

function oddsBy({ base, signs }: Weights, found: ReadonlySet<string>): number {
  let sum = base;
  for (const sign of found) sum += weightOf(signs, sign);
  return sum;
}

/** So many words are underlined at most. */
const UNDERLINED_WORDS = 9;

/** A stretch of words with what it speaks for the fact. */
interface Speaking {
  from: number;
  to: number;
  weight: number;
}

/**
 * The stretch of a clause that speaks most for the fact, from the first word that does so to the last; `taken` are those
 * alone. Null where none does.
 */
function strongestWords(evidence: Evidence, reading: Reading): (Speaking & { taken: Set<number> }) | null {
  const speaking = speakingWords(evidence, reading);
  let best: Speaking | null = null;
  for (const [number, first] of speaking.entries()) {
    const stretch = stretchFrom(first, speaking, number, reading);
    if (!best || stretch.weight > best.weight) best = stretch;
  }
  if (!best) return null;
  const { from, to } = best;
  const taken = new Set<number>();
  for (const place of speaking)
    if (place.from >= from && place.to <= to) for (let at = place.from; at <= place.to; at++) taken.add(at);
  return { ...best, taken };
}

/** Every concept and word that speaks for the fact, in the order in which they begin. */
function speakingWords({ signs }: Evidence, { hits, words }: Reading): Speaking[] {
  const places: Speaking[] = [];
  for (const [concept, list] of hits)
    for (const { from, to } of list) places.push({ from, to, weight: weightOf(signs, `{${concept}}`) });
  for (const [at, { stem }] of words.entries()) places.push({ from: at, to: at, weight: weightOf(signs, stem) });
  return places
    .filter(({ from, to, weight }) => weight > 0 && to - from < UNDERLINED_WORDS)
    .sort((one, other) => one.from - other.from);
}

/** What speaks for the fact from one place on, as far as its clause and an underline reach. */
function stretchFrom(first: Speaking, speaking: readonly Speaking[], number: number, { words }: Reading): Speaking {
  const { from } = first;
  let end = from;
  while (end + 1 < from + UNDERLINED_WORDS && words[end + 1]?.breakBefore === 0) end++;
  let { to, weight } = first;
  for (let at = number + 1; at < speaking.length; at++) {
    const next = speaking[at] as Speaking;
    if (next.from > end) break;
    if (next.to > end) continue;
    to = Math.max(to, next.to);
    weight += next.weight;
  }
  return { from, to, weight };
}
