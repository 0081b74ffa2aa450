import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/engine/2-figures/index.ts';
import * as cases from '../../cases/figures.ts';

const asExpected = (text: string): cases.ExpectedFigure[] =>
  readFigures(text).map(({ text: words, number, low, high, hedge, kind }) => [
    words,
    number ?? [low ?? Number.NaN, high ?? Number.NaN],
    hedge,
    kind,
  ]);

const { NO_FIGURES, ...tables } = cases;

describe.each(Object.entries(tables))('%s', (_name, rows) => {
  it.each(rows.map(([sentence, ...figures]) => ({ sentence, figures })))('$sentence', ({ sentence, figures }) => {
    expect(asExpected(sentence)).toEqual(figures);
  });
});

describe('what is no figure', () => {
  it.each(NO_FIGURES)('%s', (sentence) => {
    expect(asExpected(sentence)).toEqual([]);
  });
});
