import { expect, it } from 'vitest';
import { type Box, freePlaces } from '../../../src/explorer/plot/free-places.ts';

const box = (left: number, top: number, width = 40, height = 12): Box => ({ left, top, width, height });

it.each([
  ['all that lie apart', [box(0, 0), box(50, 0), box(0, 20)], [], [true, true, true]],
  ['boxes that only share an edge', [box(0, 0), box(40, 0)], [], [true, true]],
  ['the first of two that overlap', [box(0, 0), box(39, 11)], [], [true, false]],
  ['one beside a box that was not filled itself', [box(0, 0), box(30, 0), box(60, 0)], [], [true, false, true]],
  ['none over what is taken', [box(0, 0), box(100, 0)], [box(10, 5, 2, 2)], [false, true]],
])('fills %s', (_, boxes, taken, free) => {
  expect(freePlaces(boxes, taken)).toEqual(free);
});
