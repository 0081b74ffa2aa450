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
export const ALONE = 1.5;

/** What evidence alone makes of a sentence: the value, its words (the last included), and the odds. */
export interface EvidenceMatch {
  value: Value;
  from: number;
  to: number;
  odds: number;
}

/** The fact by evidence alone; null where that does not suffice, or the sentence has no figure that the fact can mean. */
export function matchEvidence(fact: Fact, { evidence, odds }: Weighed, reading: Reading): EvidenceMatch | null {
  if (fact.kind === 'quantity') {
    const figure = likeliestFigure(fact, evidence, reading);
    if (!figure || odds + figure.odds < ALONE) return null;
    const value = quantityOf(ofItsBase(figure.placed, reading), fact.unit);
    return value && { value, from: figure.placed.from, to: figure.placed.to, odds: odds + figure.odds };
  }
  if (odds < ALONE) return null;
  const span = strongestWords(evidence, reading);
  if (!span) return null;
  const { from, to } = span;
  if (fact.kind === 'quote') {
    const start = reading.words[from]?.start ?? 0;
    return { value: utteranceAt(reading.text, start, reading.words[to]?.end ?? start), from, to, odds };
  }
  const label = likeliestPosition(evidence, reading);
  const value = label === null ? null : datedStance(fact, { kind: 'stance', label }, reading, span.taken);
  return value && { value, from, to, odds };
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

/** By how much the odds of the likeliest position must be above the next one’s. */
const CLEARLY = 1;

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

/** The words that speak most for the fact, with what does so near them; `taken` are those alone. Null where none does. */
function strongestWords(
  { signs }: Evidence,
  { hits, words }: Reading,
): { from: number; to: number; taken: Set<number> } | null {
  const places: { from: number; to: number; weight: number }[] = [];
  for (const [concept, list] of hits)
    for (const { from, to } of list) places.push({ from, to, weight: weightOf(signs, `{${concept}}`) });
  for (const [at, { stem }] of words.entries()) places.push({ from: at, to: at, weight: weightOf(signs, stem) });
  const speaking = places.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  const [strongest] = speaking;
  if (!strongest) return null;
  let { from, to } = strongest;
  const taken = new Set<number>();
  for (const place of speaking) {
    const [first, last] = [Math.min(from, place.from), Math.max(to, place.to)];
    if (last - first >= UNDERLINED_WORDS) continue;
    [from, to] = [first, last];
    for (let at = place.from; at <= place.to; at++) taken.add(at);
  }
  return { from, to, taken };
}
