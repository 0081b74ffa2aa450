import type { Figure } from '../../model/figure.ts';
import { compose, type Draft } from './compose.ts';
import { findNumerals } from './find-numerals.ts';
import { hedgeAfter, hedgeBefore } from './hedge.ts';
import { type Amount, measure } from './measure.ts';
import { isNoFigure } from './reject.ts';
import { type Token, tokenise } from './tokens.ts';

const amountsOf = (tokens: readonly Token[]): Amount[] =>
  findNumerals(tokens).flatMap((numeral) => {
    const amount = measure(tokens, numeral);
    return amount && !isNoFigure(tokens, amount) ? [amount] : [];
  });

const figureOf = (text: string, tokens: readonly Token[], draft: Draft, free: number): Figure | undefined => {
  const before = hedgeBefore(tokens, draft.first);
  const after = hedgeAfter(tokens, draft.last);
  const first = before && before.at >= free ? before.at : Math.max(free, draft.first);
  const start = tokens[first]?.start ?? 0;
  const end = tokens[after?.at ?? draft.last]?.end ?? start;
  const said = before && before.at >= free && before.hedge !== 'about' ? before.hedge : (after?.hedge ?? before?.hedge);
  const hedge = draft.hedge === 'fraction' ? (said ?? 'fraction') : (draft.hedge ?? said ?? 'exact');
  const { kind, number, low, high, unit } = draft;
  const value = low !== undefined && high !== undefined ? { low, high } : { number: number ?? 0 };
  return { kind, ...value, hedge, ...(unit ? { unit } : {}), text: text.slice(start, end), start, end };
};

/**
 * All figures of a sentence or paragraph, in order and apart: `start` and `end` are UTF-16 offsets into `text` and take
 * in hedge and unit. Dates, years, clock times and numbers that are names are left out. Total on any string, and linear
 * in its length.
 */
export const readFigures = (text: string): Figure[] => {
  const tokens = tokenise(text);
  const figures: Figure[] = [];
  let free = 0;
  for (const draft of compose(tokens, amountsOf(tokens))) {
    const figure = figureOf(text, tokens, draft, free);
    if (figure) figures.push(figure);
    free = draft.last + 1;
  }
  return figures;
};
