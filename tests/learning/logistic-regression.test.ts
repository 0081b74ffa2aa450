import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLogisticRegression, type Model, type Row } from '../../src/learning/logistic-regression.ts';
import { generated } from '../generated.ts';

const times = (count: number, columns: number[], isInstance: boolean): Row[] =>
  Array(count).fill({ columns, isInstance });
/** Logarithm of the odds that a row is an instance. */
const oddsOf = ({ base, weights }: Model, columns: readonly number[]): number =>
  columns.reduce((sum, column) => sum + (weights[column] ?? 0), base);

describe('logistic regression', () => {
  it('parts rows that a column parts', () => {
    const model = fitLogisticRegression([...times(20, [0], true), ...times(20, [1], false)], 2, 1);
    expect(oddsOf(model, [0])).toBeGreaterThan(1.5);
    expect(oddsOf(model, [1])).toBeLessThan(-1.5);
  });

  it('gives 0 to a column that tells nothing', () => {
    const rows = [true, false].flatMap((isInstance) => [
      ...times(10, [0, ...(isInstance ? [1] : [])], isInstance),
      ...times(10, isInstance ? [1] : [], isInstance),
    ]);
    const { weights } = fitLogisticRegression(rows, 2, 1);
    expect(weights[0]).toBe(0);
    expect(weights[1]).toBeGreaterThan(1);
  });

  it('has the odds of all rows for its base where no column tells anything', () => {
    expect(fitLogisticRegression([...times(30, [], true), ...times(10, [], false)], 3, 1).base).toBeCloseTo(
      Math.log(3),
      3,
    );
  });

  it('knows nothing without rows', () => {
    expect(fitLogisticRegression([], 2, 1)).toEqual({ base: 0, weights: new Float64Array(2) });
  });

  it('takes more from fewer rows the more a row costs', () => {
    const rows = [...times(1, [0], true), ...times(3, [], false)];
    expect(fitLogisticRegression(rows, 1, 1).weights[0]).toBe(0);
    expect(fitLogisticRegression(rows, 1, 5).weights[0]).toBeGreaterThan(1);
  });

  // At the optimum no step along any column gains more than its penalty takes (Friedman, Hastie and Tibshirani, 2010).
  it('stands at the optimum of the penalised loss, the same each time', () => {
    const row = fc.record({ columns: fc.uniqueArray(fc.nat(5), { maxLength: 4 }), isInstance: fc.boolean() });
    const mixed = fc
      .array(row, { minLength: 4, maxLength: 60 })
      .filter((rows) => new Set(rows.map(({ isInstance }) => isInstance)).size === 2);
    let used = 0;
    fc.assert(
      fc.property(mixed, fc.constantFrom(0.5, 1, 3), (rows, cost) => {
        const model = fitLogisticRegression(rows, 6, cost);
        expect(fitLogisticRegression(rows, 6, cost)).toEqual(model);
        const slopeOver = (some: readonly Row[]): number =>
          some.reduce((sum, { columns, isInstance }) => {
            const odds = oddsOf(model, columns);
            return sum + cost * (1 / (1 + Math.exp(-odds)) - (isInstance ? 1 : 0));
          }, 0);
        expect(Math.abs(slopeOver(rows))).toBeLessThan(0.05);
        for (const [column, weight] of model.weights.entries()) {
          const slope = slopeOver(rows.filter(({ columns }) => columns.includes(column)));
          if (weight === 0) expect(Math.abs(slope)).toBeLessThan(1.05);
          else {
            used += 1;
            expect(slope).toBeCloseTo(-Math.sign(weight), 1);
          }
        }
      }),
      generated(100),
    );
    // Models without a weight would hold nothing to the test.
    expect(used).toBeGreaterThan(50);
  });
});
