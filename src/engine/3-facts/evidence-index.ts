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

/** The evidence on all facts, under the signs that it knows. */
export class EvidenceIndex {
  private readonly bySign = new Map<string, { place: number; weight: number }[]>();

  constructor(private readonly all: readonly Evidence[]) {
    for (const [place, { signs }] of all.entries())
      for (const [sign, weight] of Object.entries(signs)) {
        const list = this.bySign.get(sign);
        if (list) list.push({ place, weight });
        else this.bySign.set(sign, [{ place, weight }]);
      }
  }

  /** What the sentence says of each fact that there is evidence on. */
  weigh(reading: Reading): Weighed[] {
    const sums = this.all.map(({ base }) => base);
    for (const sign of signsOf(reading))
      for (const { place, weight } of this.bySign.get(sign) ?? []) sums[place] = (sums[place] as number) + weight;
    return this.all.map((evidence, place) => ({ evidence, odds: sums[place] as number }));
  }
}

/** What the signs around a figure add to the odds that it is the fact’s. */
export function oddsOfFigure({ signs }: Evidence, figure: Pick<PlacedFigure, 'from' | 'to'>, reading: Reading): number {
  let sum = 0;
  for (const sign of signsAround(figure, reading)) sum += signs[sign] ?? 0;
  return sum;
}
