import { describe, expect, test } from 'vitest';
import { annotationMeasures } from '../../../src/cli/eval/annotation-measures.ts';
import { averagePrecision } from '../../../src/cli/eval/average-precision.ts';
import { compareAnnotations } from '../../../src/cli/eval/compare-annotations.ts';
import { compareFigures, figureMeasures } from '../../../src/cli/eval/figure-measures.ts';
import { median } from '../../../src/cli/median.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { MARKED_PAGES, SCORED_FACTS } from '../../cases/eval-pages.ts';

describe('the measures of annotations', () => {
  const comparisons = MARKED_PAGES.map(({ gold, predicted }) => compareAnnotations(gold, predicted, SCORED_FACTS));

  test('pair what is of one fact and in one sentence, once', () => {
    expect(comparisons.map(({ found, missed, extra }) => [found, missed, extra].map((list) => list.length))).toEqual([
      [2, 1, 1],
      [0, 1, 1],
    ]);
  });

  test('come to what is worked out by hand', () => {
    // ferries: 1 found, 1 missed, 2 too many; strike: 1 found; hurt: 1 missed.
    const measures = annotationMeasures(comparisons);
    expect(measures).toMatchObject({ pages: 2, statements: 4, falseAnnotations: 2 });
    expect(measures.precision).toBe(2 / 4);
    expect(measures.recall).toBe(2 / 4);
    expect(measures.f1).toBe(2 / 4);
    // Precision of ferries 1/3, of strike 1; hurt was never annotated and has none.
    expect(measures.macroPrecision).toBeCloseTo((1 / 3 + 1) / 2);
    expect(measures.macroRecall).toBeCloseTo((1 / 2 + 1 + 0) / 3);
    expect(measures.macroF1).toBeCloseTo((2 / 5 + 1 + 0) / 3);
    // Of three relations of found statements one is right, one wrong, one lacking.
    expect(measures.relations).toBeCloseTo(1 / 3);
    expect(measures.macroRelations).toBeCloseTo((1 / 2 + 0) / 2);
    expect(measures.recallByRelation).toEqual({ agree: 1, compatible: 0, differ: 0, 'other-date': null });
  });

  test('have no share of nothing', () => {
    expect(annotationMeasures([])).toMatchObject({ pages: 0, precision: null, recall: null, macroF1: null });
  });
});

describe('the measures of figures', () => {
  const figure = (more: Partial<Figure>): Figure => ({
    kind: 'count',
    hedge: 'exact',
    text: '',
    start: 0,
    end: 0,
    ...more,
  });

  test('come to what is worked out by hand', () => {
    const rows = [
      compareFigures(
        [
          { number: 1500, op: '~' },
          { number: 7, op: '=' },
        ],
        [figure({ number: 1500.1, hedge: 'about' }), figure({ number: 7, hedge: 'more-than' })],
      ),
      compareFigures(
        [{ low: 2, high: 4, op: '=' }],
        [figure({ low: 2, high: 4, hedge: 'range' }), figure({ number: 9 })],
      ),
      compareFigures([{ number: 3, op: 'up' }], []),
    ];
    // 3 of 4 found, 1 of 4 given is too many; one row is exact; of two hedges one is right.
    expect(figureMeasures(rows)).toEqual({
      rows: 3,
      precision: 0.75,
      recall: 0.75,
      f1: 0.75,
      exact: 1 / 3,
      hedges: 0.5,
    });
  });
});

describe('average precision', () => {
  test.each([
    { results: ['a', 'b'], relevant: ['a'], worth: 1 },
    { results: ['x', 'a', 'y', 'b'], relevant: ['a', 'b'], worth: (1 / 2 + 2 / 4) / 2 },
    { results: ['1', '2', '3', '4', '5', 'a'], relevant: ['a'], worth: 0 },
    { results: [], relevant: ['a'], worth: 0 },
  ])('of $results where $relevant are right is $worth', ({ results, relevant, worth }) => {
    expect(averagePrecision(results, relevant)).toBe(worth);
  });
});

describe('the median', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[], 0],
  ])('of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });
});
