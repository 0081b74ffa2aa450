import type { Evidence } from '../../model/evidence.ts';
import type { PlacedFigure } from './place-figures.ts';
import type { Reading } from './reading.ts';
import { signsAround, signsOf } from './signs.ts';

/** What a sentence’s signs say of one fact. */
export interface Weighed {
  evidence: Evidence;
  /** Natural logarithm of the odds that the sentence states the fact; of a quantity without what stands around its figure. */
  odds: number;
}

/** Of what may stand around a figure so many signs, the strongest, are reckoned with before the figures are read: more hardly ever meet. */
const SIGNS_OF_FIGURE = 5;
const isOfFigure = (sign: string): boolean => sign.startsWith('# ') || sign.endsWith(' #');

/** What a sign adds to the odds of some facts, each by its place among all evidence. */
interface Entry {
  places: number[];
  weights: number[];
}

/** The evidence on all facts, under the signs that it knows. */
export class EvidenceIndex {
  private readonly bySign = new Map<string, Entry>();
  private readonly bases: Float64Array;
  /** What the signs around a figure may add, by place; 0 where none are known. */
  private readonly mostOfFigure: Float64Array;
  private readonly sums: Float64Array;

  constructor(private readonly all: readonly Evidence[]) {
    this.bases = Float64Array.from(all, ({ base }) => base);
    this.mostOfFigure = new Float64Array(all.length);
    this.sums = new Float64Array(all.length);
    for (let place = 0; place < all.length; place++) {
      const ofFigure: number[] = [];
      const { signs } = all[place] as Evidence;
      for (const sign in signs)
        if (isOfFigure(sign)) ofFigure.push(signs[sign] as number);
        else this.file(sign, place, signs[sign] as number);
      const strongest = ofFigure.sort((one, other) => other - one).slice(0, SIGNS_OF_FIGURE);
      this.mostOfFigure[place] = strongest.reduce((sum, weight) => sum + Math.max(0, weight), 0);
    }
  }

  /** What the sentence says of the facts that it may state, with odds of `least` and more, and of those that are already `found`. */
  weigh(reading: Reading, least: number, found: { has: (id: string) => boolean }): Weighed[] {
    const { sums, all } = this;
    sums.set(this.bases);
    for (const sign of signsOf(reading)) {
      const entry = this.bySign.get(sign);
      if (!entry) continue;
      const { places, weights } = entry;
      for (let at = 0; at < places.length; at++) {
        const place = places[at] as number;
        sums[place] = (sums[place] as number) + (weights[at] as number);
      }
    }
    const weighed: Weighed[] = [];
    for (let place = 0; place < all.length; place++) {
      const evidence = all[place] as Evidence;
      const odds = sums[place] as number;
      if (odds + (this.mostOfFigure[place] as number) >= least || found.has(evidence.id))
        weighed.push({ evidence, odds });
    }
    return weighed;
  }

  private file(sign: string, place: number, weight: number): void {
    const entry = this.bySign.get(sign);
    if (entry) {
      entry.places.push(place);
      entry.weights.push(weight);
    } else this.bySign.set(sign, { places: [place], weights: [weight] });
  }
}

/** What the signs around a figure add to the odds that it is the fact’s. */
export function oddsOfFigure({ signs }: Evidence, figure: Pick<PlacedFigure, 'from' | 'to'>, reading: Reading): number {
  let sum = 0;
  for (const sign of signsAround(figure, reading)) sum += weightOf(signs, sign);
  return sum;
}

/** A sign’s weight; 0 where it has none. A page may say any word, “constructor” too. */
export const weightOf = (signs: Evidence['signs'], sign: string): number =>
  Object.hasOwn(signs, sign) ? (signs[sign] as number) : 0;
