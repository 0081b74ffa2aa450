import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/engine/2-figures/index.ts';
import * as edges from '../../cases/figure-edges.ts';
import * as figures from '../../cases/figures.ts';
import * as lookAlikes from '../../cases/figures-and-look-alikes.ts';
import * as news from '../../cases/figures-in-news.ts';
import * as hedged from '../../cases/hedged-figures.ts';
import * as parts from '../../cases/numbers-and-parts.ts';
import * as times from '../../cases/times-and-names.ts';
import * as turns from '../../cases/turns-and-sayings.ts';
import * as units from '../../cases/units-and-hedges.ts';
import * as votes from '../../cases/votes-and-ratios.ts';

const asExpected = (text: string): figures.ExpectedFigure[] =>
  readFigures(text).map(({ text: words, number, low, high, hedge, kind }) => [
    words,
    number ?? [low ?? Number.NaN, high ?? Number.NaN],
    hedge,
    kind,
  ]);

const { NO_FIGURES, NO_FIGURES_IN_NEWS, NO_FIGURES_BUT_LOOK_ALIKES, NO_FIGURES_AT_EDGES, ...tables } = {
  ...figures,
  ...hedged,
  ...news,
  ...lookAlikes,
  ...votes,
  ...edges,
  ...parts,
  ...units,
  ...times,
  ...turns,
};
const NONE = [...NO_FIGURES, ...NO_FIGURES_IN_NEWS, ...NO_FIGURES_BUT_LOOK_ALIKES, ...NO_FIGURES_AT_EDGES];

describe.each(Object.entries(tables))('%s', (_name, rows) => {
  it.each(rows.map(([sentence, ...expected]) => ({ sentence, expected })))('$sentence', ({ sentence, expected }) => {
    expect(asExpected(sentence)).toEqual(expected);
  });
});

describe('what is no figure', () => {
  it.each(NONE)('%s', (sentence) => {
    expect(asExpected(sentence)).toEqual([]);
  });
});

describe('a long text', () => {
  it.each([
    ['of sentences', 'Some 130 lorries crossed on Oct. 7, the city said. '],
    ['of quotations', '“Some 130 lorries crossed”! ‘They did?’ '],
    ['without an end of a sentence', 'and in the town by the sea some 130 lorries crossed '],
    ['of lines', '\u2022some 130 lorries crossed\n'],
  ])('%s is read to its end, every figure where it stands', (_name, sentence) => {
    const at = sentence.indexOf('ome 130') - 1;
    const length = Math.ceil(7000 / sentence.length);
    const starts = readFigures(sentence.repeat(length)).map(({ text, start }) => [text.slice(1), start]);
    expect(starts).toEqual(Array.from({ length }, (_, index) => ['ome 130 lorries', index * sentence.length + at]));
  });

  it('of one endless word holds no figure and is no trouble', () => {
    expect(readFigures('lorries'.repeat(2000))).toEqual([]);
  });
});

describe('a text that is cut', () => {
  const sentences = [...Object.values(tables).flatMap((rows) => rows.map(([sentence]) => sentence)), ...NONE];
  const isMisplaced = (text: string): boolean =>
    readFigures(text).some((figure) => text.slice(figure.start, figure.end) !== figure.text);

  it.each([
    ['at its end', (sentence: string, at: number) => sentence.slice(0, at)],
    ['at its beginning', (sentence: string, at: number) => sentence.slice(at)],
  ])('%s is read to there', (_name, cut) => {
    const texts = sentences.flatMap((sentence) =>
      [...sentence.matchAll(/(?= )/g)].map(({ index }) => cut(sentence, index)),
    );
    expect(texts.filter(isMisplaced)).toEqual([]);
  });
});
