import type { Box, Origin } from '../overlay/geometry.ts';

/** On which side of the words a card stands; `grows` tells which way it is long. */
export interface CardSide {
  beside: boolean;
  grows: 'down' | 'up';
}

/** Where a card stands, in CSS pixels of the layer. Where it grows up, `top` is its lower edge. */
export interface CardPlace {
  left: number;
  top: number;
  width: number;
  maxHeight: number;
  /** True where there is too little height for parts that stay in sight while others scroll. */
  isShort: boolean;
  grows: CardSide['grows'];
}

/** The window, as far as a card must fit into it. */
export interface Window {
  width: number;
  height: number;
}

const WIDTH = 380;
/** Beside the text a card may be as narrow as this. */
const LEAST_WIDTH = 320;
const EDGE = 8;
const DISTANCE = 8;
/** Below this height a card would rather stand on the other side of its words. */
const COMFORTABLE = 420;
const LEAST = 112;
/** In less height than this, the whole card scrolls under its top line. */
const SHORT = 340;
const MOST = 620;

/** How wide a card can be whose left edge is `left` at the least, in the layer. */
const widthFrom = (left: number, origin: Origin, window: Window): number =>
  Math.min(WIDTH, window.width - EDGE - (left + origin.x));

/**
 * The side for a card that leaves the words it is about in sight: beside the text where there is room at the badge's outer
 * side, else under the words, or above them where there is more room. Chosen when the card opens, and kept while the page
 * scrolls.
 */
export const cardSide = (words: Box, badge: Box | null, origin: Origin, window: Window): CardSide => {
  const below = window.height - (words.bottom + origin.y) - DISTANCE - EDGE;
  const above = words.top + origin.y - DISTANCE - EDGE;
  const grows = below < COMFORTABLE && above > below ? 'up' : 'down';
  const isOutside = badge !== null && badge.left >= words.right;
  if (isOutside && widthFrom(badge.right + DISTANCE, origin, window) >= LEAST_WIDTH) {
    return { beside: true, grows };
  }
  return { beside: false, grows };
};

/** The card's place on the side chosen for it, inside the window's width. */
export const cardPlace = (words: Box, badge: Box | null, origin: Origin, window: Window, side: CardSide): CardPlace => {
  const { grows } = side;
  const wanted = side.beside && badge ? badge.right + DISTANCE : words.left;
  const width = widthFrom(side.beside ? wanted : EDGE - origin.x, origin, window);
  const rightmost = window.width - EDGE - width - origin.x;
  const reach = side.beside ? -DISTANCE : DISTANCE;
  const top = side.beside === (grows === 'down') ? words.top : words.bottom;
  const start = grows === 'down' ? top + reach : top - reach;
  const room = grows === 'down' ? window.height - (start + origin.y) - EDGE : start + origin.y - EDGE;
  const maxHeight = Math.min(Math.max(LEAST, room), window.height - 2 * EDGE, MOST);
  return {
    left: Math.max(EDGE - origin.x, Math.min(wanted, rightmost)),
    top: start,
    width,
    maxHeight,
    isShort: maxHeight < SHORT,
    grows,
  };
};
