import type { Box, Origin } from '../overlay/geometry.ts';

/** Where a card stands, in CSS pixels of the layer. `above`: `top` is its lower edge. */
export interface CardPlace {
  left: number;
  top: number;
  width: number;
  maxHeight: number;
  above: boolean;
}

const WIDTH = 380;
const EDGE = 8;
const DISTANCE = 8;
const COMFORTABLE = 420;
const LEAST = 200;

/**
 * The place for a card that leaves the words it is about in sight: under them, or above where there is more room. Never
 * wider or higher than the window. `above` keeps a side once it was chosen, so that scrolling does not turn the card over.
 */
export const cardPlace = (words: Box, origin: Origin, document: Document, above?: boolean): CardPlace => {
  const { clientWidth, clientHeight } = document.documentElement;
  const width = Math.min(WIDTH, clientWidth - 2 * EDGE);
  const roomBelow = clientHeight - (words.bottom + origin.y) - DISTANCE - EDGE;
  const roomAbove = words.top + origin.y - DISTANCE - EDGE;
  const isAbove = above ?? (roomBelow < COMFORTABLE && roomAbove > roomBelow);
  const room = isAbove ? roomAbove : roomBelow;
  const leftmost = EDGE - origin.x;
  const rightmost = clientWidth - EDGE - width - origin.x;
  return {
    left: Math.max(leftmost, Math.min(words.left, rightmost)),
    top: isAbove ? words.top - DISTANCE : words.bottom + DISTANCE,
    width,
    maxHeight: Math.min(Math.max(LEAST, room), clientHeight - 2 * EDGE, 620),
    above: isAbove,
  };
};
