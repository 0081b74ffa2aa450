import * as v from 'valibot';
import type { Figure } from '../../model/figure.ts';
import { share } from './annotation-measures.ts';

/** A text and the quantities in it, as the test sets have them. */
export const FigureRowSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  gold: v.array(
    v.object({
      number: v.optional(v.number()),
      low: v.optional(v.number()),
      high: v.optional(v.number()),
      op: v.optional(v.string()),
    }),
  ),
});
export type FigureRow = v.InferOutput<typeof FigureRowSchema>;
type GoldFigure = FigureRow['gold'][number];

export interface FigureMeasures {
  rows: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** Rows whose figures are all found, and no others. */
  exact: number | null;
  /** Of the found numbers that have a sign of the four below: how many have a hedge that goes with it. */
  hedges: number | null;
}

const SIGNS: Partial<Record<Figure['hedge'], string>> = {
  exact: '=',
  about: '~',
  'more-than': '>',
  'up-to': '<',
  nearly: '<',
};
const SCORED_SIGNS = new Set(['=', '~', '>', '<']);

/** What became of one row. */
export interface FigureComparison {
  found: number;
  missed: GoldFigure[];
  extra: Figure[];
  hedged: number;
  hedgedRight: number;
}

/** Holds the engine's figures of one row against the gold ones, one to one, by their numbers. */
export function compareFigures(gold: readonly GoldFigure[], figures: readonly Figure[]): FigureComparison {
  const left = [...figures];
  const comparison: FigureComparison = { found: 0, missed: [], extra: left, hedged: 0, hedgedRight: 0 };
  for (const one of gold) {
    const at = left.findIndex((figure) => isSameNumber(one, figure));
    const [hit] = at < 0 ? [] : left.splice(at, 1);
    if (!hit) {
      comparison.missed.push(one);
      continue;
    }
    comparison.found += 1;
    if (one.low !== undefined || !SCORED_SIGNS.has(one.op ?? '')) continue;
    comparison.hedged += 1;
    if (SIGNS[hit.hedge] === one.op) comparison.hedgedRight += 1;
  }
  return comparison;
}

/** Sums rows up. */
export function figureMeasures(rows: readonly FigureComparison[]): FigureMeasures {
  const sum = (of: (row: FigureComparison) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const found = sum((row) => row.found);
  const missed = sum((row) => row.missed.length);
  const extra = sum((row) => row.extra.length);
  const isExact = (row: FigureComparison): boolean => row.missed.length === 0 && row.extra.length === 0;
  return {
    rows: rows.length,
    precision: share(found, found + extra),
    recall: share(found, found + missed),
    f1: share(2 * found, 2 * found + missed + extra),
    exact: share(rows.filter(isExact).length, rows.length),
    hedges: share(
      sum((row) => row.hedgedRight),
      sum((row) => row.hedged),
    ),
  };
}

const isSameNumber = (gold: GoldFigure, { number, low, high }: Figure): boolean =>
  gold.low === undefined ? isNear(number, gold.number) : isNear(low, gold.low) && isNear(high, gold.high);

/** One part in ten thousand apart at most. */
const isNear = (got: number | undefined, wanted: number | undefined): boolean =>
  got !== undefined && wanted !== undefined && Math.abs(got - wanted) <= 1e-4 * Math.max(1e-9, Math.abs(wanted));
