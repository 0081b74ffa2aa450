import type { Figure } from '../../model/figure.ts';
import type { Hedge } from '../../model/value.ts';
import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';
import { isHyphen } from './word-class.ts';
import { OWNERS } from './words/contexts.ts';
import { FUNCTION_WORDS } from './words/nouns.ts';
import { wordSet } from './words/word-set.ts';

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

/** Makes one draft of the amounts from index `at` on, or drops them: the draft, and how many amounts it takes up. */
export type Composer = (
  tokens: readonly Token[],
  amounts: readonly Amount[],
  at: number,
) => readonly [Draft | undefined, number] | undefined;

const WIDEST_GAP = 4;
const DASHES = wordSet('- – — ‐ ‑ −');

/** The words between two amounts in lower case, a dash as "-"; undefined where they stand too far apart. */
export const gapBetween = (tokens: readonly Token[], left: Amount, right: Amount): string | undefined => {
  if (right.first - left.last > WIDEST_GAP + 1) return undefined;
  const gap = tokens.slice(left.last + 1, right.first).map((token) => (DASHES.has(token.text) ? '-' : token.lower));
  return gap
    .join(' ')
    .replace(/^(- )?to( -)?$/, 'to')
    .replace(/^- in -$/, 'in')
    .replace(/^- or$/, 'or')
    .replace(/^- and$/, 'and');
};

/** How many words may stand between a part and the number it is taken of. */
const PART_REACH = 5;

/** True where nothing but determiners, owners, adjectives and hedges stands between token `from` and token `to`. */
export const leadsTo = (tokens: readonly Token[], from: number, to: number, reach = PART_REACH): boolean => {
  if (to < from || to - from > reach) return false;
  return tokens
    .slice(from, to)
    .every(
      (token) =>
        isHyphen(token) || (token.kind === 'word' && (OWNERS.has(token.lower) || !FUNCTION_WORDS.has(token.lower))),
    );
};
