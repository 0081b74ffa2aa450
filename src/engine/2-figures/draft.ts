import type { Figure } from '../../model/figure.ts';
import type { Hedge } from '../../model/value.ts';
import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';

/** A figure whose hedge outside its words is yet to be read: tokens `first` to `last`. `hedge` is one that the form itself is. */
export interface Draft {
  kind: Figure['kind'];
  number?: number;
  low?: number;
  high?: number;
  unit?: string | undefined;
  hedge?: Hedge | undefined;
  first: number;
  last: number;
}

/** Makes one draft of the amounts from index `at` on: the draft, and how many amounts it takes up. */
export type Composer = (
  tokens: readonly Token[],
  amounts: readonly Amount[],
  at: number,
) => readonly [Draft, number] | undefined;

const WIDEST_GAP = 4;
const DASH = /^[-–—‐‑−]$/;

/** The words between two amounts in lower case, a dash as "-"; undefined where they stand too far apart. */
export const gapBetween = (tokens: readonly Token[], left: Amount, right: Amount): string | undefined => {
  if (right.first - left.last > WIDEST_GAP + 1) return undefined;
  const gap = tokens.slice(left.last + 1, right.first).map((token) => (DASH.test(token.text) ? '-' : token.lower));
  return gap.join(' ').replace(/^(- )?to( -)?$/, 'to');
};
