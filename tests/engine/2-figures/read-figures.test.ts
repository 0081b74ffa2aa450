import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/engine/2-figures/index.ts';
import * as figures from '../../cases/figures.ts';
import * as lookAlikes from '../../cases/figures-and-look-alikes.ts';
import * as news from '../../cases/figures-in-news.ts';
import * as hedged from '../../cases/hedged-figures.ts';
import * as votes from '../../cases/votes-and-ratios.ts';

const asExpected = (text: string): figures.ExpectedFigure[] =>
  readFigures(text).map(({ text: words, number, low, high, hedge, kind }) => [
    words,
    number ?? [low ?? Number.NaN, high ?? Number.NaN],
    hedge,
    kind,
  ]);

const { NO_FIGURES, NO_FIGURES_IN_NEWS, NO_FIGURES_BUT_LOOK_ALIKES, ...tables } = {
  ...figures,
  ...hedged,
  ...news,
  ...lookAlikes,
  ...votes,
};

describe.each(Object.entries(tables))('%s', (_name, rows) => {
  it.each(rows.map(([sentence, ...expected]) => ({ sentence, expected })))('$sentence', ({ sentence, expected }) => {
    expect(asExpected(sentence)).toEqual(expected);
  });
});

describe('what is no figure', () => {
  it.each([...NO_FIGURES, ...NO_FIGURES_IN_NEWS, ...NO_FIGURES_BUT_LOOK_ALIKES])('%s', (sentence) => {
    expect(asExpected(sentence)).toEqual([]);
  });
});
