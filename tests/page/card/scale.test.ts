import { describe, expect, test } from 'vitest';
import { extentOf } from '../../../src/model/extent.ts';
import type { Quantity } from '../../../src/model/value.ts';
import { scaleOf } from '../../../src/page/card/scale.ts';
import { ticksOf } from '../../../src/page/card/ticks.ts';

const point = (number: number, hedge: Extract<Quantity, { number: number }>['hedge'] = 'exact'): Quantity => ({
  kind: 'quantity',
  number,
  hedge,
});

describe('the scale', () => {
  test.each([[[3, 4]], [[1_000_000, 1_500_000]], [[0, 7]], [[5, 5]], [[0]]])(
    'keeps %o in order, inside the plot, with room at both ends',
    (numbers) => {
      const scale = scaleOf(
        numbers.map((number) => extentOf(point(number))),
        200,
      );
      const places = numbers.map(scale);
      expect(places).toEqual([...places].sort((one, other) => one - other));
      for (const place of places) {
        expect(place).toBeGreaterThan(10);
        expect(place).toBeLessThan(190);
      }
    },
  );

  test('writes the page’s own number and the ends, where there is room', () => {
    const extents = [10, 11, 90].map((number) => extentOf(point(number)));
    expect(ticksOf(extents, (number) => number * 2)).toEqual([10, 90]);
    expect(ticksOf(extents, (number) => number * 100)).toEqual([10, 90]);
    expect(ticksOf([extentOf(point(5)), extentOf(point(5))], scaleOf([extentOf(point(5))], 200))).toEqual([5]);
  });
});
