import type { Figure } from '../../model/figure.ts';
import type { Hedge } from '../../model/value.ts';
import { chunksOf } from './chunks.ts';
import { compose } from './compose.ts';
import type { Draft } from './draft.ts';
import { findNumerals } from './find-numerals.ts';
import { type Hedging, hedgeAfter, hedgeBefore, weigh } from './hedge.ts';
import { type Amount, measure } from './measure.ts';
import { sortOut } from './sort-out.ts';
import { type Token, tokenise } from './tokens.ts';
import { COUNTED } from './words/nouns.ts';

/** The numerals read with their units; a word that is the unit of one number ("4.3 second") is not a number itself. */
const measureAll = (tokens: readonly Token[]): Amount[] => {
  const amounts: Amount[] = [];
  let free = 0;
  for (const numeral of findNumerals(tokens)) {
    const amount = numeral.first < free ? undefined : measure(tokens, numeral, free);
    if (!amount) continue;
    amounts.push(amount);
    free = amount.last + 1;
  }
  return amounts;
};

/** "nearly a third of the 101" is bounded by a whole number of them: by decimals the bound would have no width. */
const isBoundedPart = (draft: Draft, hedge: Hedge) =>
  draft.hedge === 'fraction' && hedge !== 'fraction' && (draft.number ?? 0) >= 10;

const figureOf = (text: string, tokens: readonly Token[], draft: Draft, before?: Hedging, after?: Hedging): Figure => {
  const start = tokens[before?.at ?? draft.first]?.start ?? 0;
  const end = tokens[after?.at ?? draft.last]?.end ?? start;
  const { kind, number = 0, low, high, unit } = draft;
  const hedge = weigh(draft.hedge, before?.hedge, after?.hedge);
  const value =
    low !== undefined && high !== undefined
      ? { low, high }
      : { number: isBoundedPart(draft, hedge) ? Math.round(number) : number };
  return { kind, ...value, hedge, ...(unit ? { unit } : {}), text: text.slice(start, end), start, end };
};

/** "more than 10 miles (16 km)": the same in another unit, in brackets right behind, has the hedge too. */
const isConversion = (tokens: readonly Token[], draft: Draft, free: number, figure: Figure, previous: Figure) =>
  draft.first - free <= 2 &&
  tokens[free]?.text === '(' &&
  figure.hedge === 'exact' &&
  figure.number !== undefined &&
  previous.number !== undefined &&
  figure.kind === previous.kind &&
  figure.unit !== previous.unit &&
  (figure.kind === 'money' || figure.kind === 'measure');

/** Round in the hundreds and no less than 1,000: what a count can be said to pass. */
const isMilestone = ({ kind, unit, number = 0 }: Draft) =>
  kind === 'count' && (unit === undefined || COUNTED.has(unit)) && number >= 1000 && number % 100 === 0;

const readChunk = (text: string, start: number, end: number): Figure[] => {
  const tokens = tokenise(text, start, end);
  let free = 0;
  let previous: Figure | undefined;
  return compose(tokens, sortOut(tokens, measureAll(tokens))).map((draft) => {
    const after = hedgeAfter(tokens, draft.last);
    const figure = figureOf(text, tokens, draft, hedgeBefore(tokens, draft.first, free, isMilestone(draft)), after);
    if (previous && isConversion(tokens, draft, free, figure, previous)) figure.hedge = previous.hedge;
    free = (after?.at ?? draft.last) + 1;
    previous = figure;
    return figure;
  });
};

/**
 * All figures of a sentence or paragraph, in order and apart: `start` and `end` are UTF-16 offsets into `text` and take
 * in hedge and unit. Dates, years, clock times and numbers that are names are left out. Total on any string, and linear
 * in its length.
 */
export const readFigures = (text: string): Figure[] => {
  const figures: Figure[] = [];
  for (const [start, end] of chunksOf(text)) for (const figure of readChunk(text, start, end)) figures.push(figure);
  return figures;
};
