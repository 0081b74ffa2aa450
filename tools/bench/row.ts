import type { Spread } from './spread.ts';

/** One thing that was measured, beside what is asked. */
export interface CostRow {
  what: string;
  /** What it is set against; null where the figure stands for itself. */
  against: string | null;
  asked: string;
  isMet: boolean;
  measured: string;
  /** Where the middle half of the pages or rounds lies; null for a single figure. */
  half: string | null;
  /** The figures behind it. */
  figures: string;
}

/** Figures as the rows have them. */
export const ms = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;
export const half = ({ lower, upper }: Spread, digits: number): string =>
  `${lower.toFixed(digits)} to ${upper.toFixed(digits)}`;
