import { expect, test } from 'vitest';
import { cardPlace, cardSide } from '../../../src/page/card/card-place.ts';

const origin = { x: 0, y: 0 };
const at = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const badgeAt = (left: number, top: number) => at(left, top, left + 24, top + 24);

test.each([
  [
    'under words high on the page',
    at(100, 100, 300, 120),
    null,
    { width: 900, height: 800 },
    { beside: false, grows: 'down' },
  ],
  [
    'above words low on the page',
    at(100, 600, 300, 620),
    null,
    { width: 900, height: 800 },
    { beside: false, grows: 'up' },
  ],
  [
    'beside the text where there is room',
    at(100, 100, 300, 120),
    badgeAt(600, 98),
    { width: 1100, height: 800 },
    { beside: true, grows: 'down' },
  ],
  [
    'beside it, growing up',
    at(100, 700, 300, 720),
    badgeAt(600, 698),
    { width: 1100, height: 800 },
    { beside: true, grows: 'up' },
  ],
  [
    'not beside a badge in the left margin',
    at(100, 100, 300, 120),
    badgeAt(60, 98),
    { width: 1100, height: 800 },
    { beside: false, grows: 'down' },
  ],
  [
    'under words in a window as narrow as a telephone',
    at(20, 100, 300, 120),
    badgeAt(310, 98),
    { width: 380, height: 700 },
    { beside: false, grows: 'down' },
  ],
] as const)('%s', (_, words, badge, window, side) => {
  expect(cardSide(words, badge, origin, window)).toEqual(side);
  const place = cardPlace(words, badge, origin, window, side);
  const top = place.grows === 'down' ? place.top : place.top - place.maxHeight;
  expect(place.left).toBeGreaterThanOrEqual(0);
  expect(place.left + place.width).toBeLessThanOrEqual(window.width);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top + place.maxHeight).toBeLessThanOrEqual(window.height);
  const coversWords =
    place.left < words.right &&
    words.left < place.left + place.width &&
    top < words.bottom &&
    words.top < top + place.maxHeight;
  expect(coversWords).toBe(false);
});
