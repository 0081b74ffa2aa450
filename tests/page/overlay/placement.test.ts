import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/page/overlay/geometry.ts';
import { nextStop } from '../../../src/page/overlay/keys.ts';
import { stripsOf } from '../../../src/page/overlay/mark.ts';
import type { Obstacles } from '../../../src/page/overlay/obstacles.ts';
import { placeBadge, type Surroundings } from '../../../src/page/overlay/placement.ts';

const block = {} as Element;
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
/** A paragraph of three lines, 28 px apart, in a column from 100 to 500; its figure stands on the second line. */
const paragraph = (changes: Partial<Surroundings> = {}): Surroundings => ({
  quote: [box(200, 132, 260, 152)],
  shown: [box(200, 132, 260, 152)],
  others: [],
  ink: null,
  lines: [box(100, 104, 498, 124), box(100, 132, 495, 152), box(100, 160, 300, 180)],
  column: box(100, 100, 500, 184),
  block,
  hasMarker: false,
  bounds: box(0, Number.NEGATIVE_INFINITY, 800, Number.POSITIVE_INFINITY),
  ...changes,
});
const free: Obstacles = { isFree: () => true };
const blockedFrom = (left: number): Obstacles => ({ isFree: (at) => at.right <= left });
const narrow = { bounds: box(90, Number.NEGATIVE_INFINITY, 510, Number.POSITIVE_INFINITY) };

describe('a badge', () => {
  test('stands in the margin beside its line', () => {
    expect(placeBadge(paragraph(), free, [])).toEqual(box(506, 130, 530, 154));
  });

  test('stands beside another badge of the same line', () => {
    expect(placeBadge(paragraph(), free, [box(506, 130, 530, 154)])).toEqual(box(532, 130, 556, 154));
  });

  test('goes to the other margin where something stands in the first', () => {
    expect(placeBadge(paragraph(), blockedFrom(500), [])).toEqual(box(70, 130, 94, 154));
  });

  test('leaves a list’s bullets alone', () => {
    expect(placeBadge(paragraph({ hasMarker: true }), blockedFrom(500), [])).toEqual(box(306, 158, 330, 182));
  });

  test('goes to the end of the last line where there is no margin', () => {
    expect(placeBadge(paragraph(narrow), free, [])).toEqual(box(306, 158, 330, 182));
  });

  test('goes under the block where the last line is full, as large as the gap', () => {
    const full = paragraph({ ...narrow, lines: [...paragraph().lines.slice(0, 2), box(100, 160, 490, 180)] });
    const gap: Obstacles = { isFree: (at) => at.bottom <= 200 };
    expect(placeBadge(full, gap, [])).toEqual(box(484, 181, 500, 197));
  });

  test('stands nowhere where nothing is free', () => {
    expect(placeBadge(paragraph(), { isFree: () => false }, [])).toBeNull();
  });

  test('covers no line of its own block, wherever it goes', () => {
    for (const at of [paragraph(), paragraph(narrow), paragraph({ hasMarker: true })]) {
      const place = placeBadge(at, free, []) as Box;
      for (const line of at.lines) {
        const isApart =
          place.left >= line.right || place.right <= line.left || place.top >= line.bottom || place.bottom <= line.top;
        expect(isApart).toBe(true);
      }
    }
  });
});

describe('strokes', () => {
  test('run in the gap under the words, and one under another where two facts share them', () => {
    const first = stripsOf(paragraph(), []);
    expect(first).toEqual([{ ...box(200, 153, 260, 159), stroke: 2 }]);
    expect(stripsOf(paragraph(), first)).toEqual([{ ...box(200, 156, 260, 159), stroke: 2 }]);
  });

  test('stay thin where lines are set without a gap, cut around tails, and leave the pointer to the words below', () => {
    const tight = paragraph({
      shown: [box(200, 120, 260, 140)],
      ink: { tails: [box(220, 120, 230, 140), box(240, 120, 250, 136)], headRoom: 2 },
      lines: [box(100, 120, 498, 140), box(100, 138, 498, 158)],
    });
    expect(stripsOf(tight, [])).toEqual([
      { ...box(200, 139, 260, 139), stroke: 0 },
      { ...box(200, 139, 220, 139), stroke: 1 },
      { ...box(230, 139, 260, 139), stroke: 1 },
    ]);
  });
});

test('keys lead from stop to stop', () => {
  const stops = [2, 5, 7];
  expect(nextStop('ArrowDown', stops, 2)).toBe(5);
  expect(nextStop('ArrowUp', stops, 2)).toBeUndefined();
  expect(nextStop('ArrowRight', stops, 7)).toBeUndefined();
  expect(nextStop('ArrowLeft', stops, 7)).toBe(5);
  expect(nextStop('Home', stops, 7)).toBe(2);
  expect(nextStop('End', stops, 2)).toBe(7);
  expect(nextStop('a', stops, 2)).toBeUndefined();
  expect(nextStop('ArrowDown', [], undefined)).toBeUndefined();
});
