import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { selectionBox } from '../../../src/page/selection/selection-box.ts';

vi.stubGlobal('DOMRect', new JSDOM().window.DOMRect);
const WINDOW = { width: 900, height: 800 };
const ORIGIN = { x: 0, y: -1000 };
const lines = (...tops: number[]) => tops.map((top) => new DOMRect(100, top, 400, 20));

it.each([
  ['all lines of a short selection', lines(300, 330, 360), { left: 100, top: 1300, right: 500, bottom: 1380 }],
  [
    'of a long one its last line in the window',
    lines(-40, 10, 300, 700, 900),
    { left: 100, top: 1700, right: 500, bottom: 1720 },
  ],
  [
    'the window’s top where no line is in the window',
    lines(-90, 900),
    { left: 0, top: 1000, right: 900, bottom: 1000 },
  ],
  ['the window’s top where there are no lines', [], { left: 0, top: 1000, right: 900, bottom: 1000 }],
])('is %s', (_, rects, box) => {
  expect(selectionBox(rects, ORIGIN, WINDOW)).toEqual(box);
});
