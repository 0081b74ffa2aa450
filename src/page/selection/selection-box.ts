import { type Box, boxOf, heightOf, type Origin, union } from '../overlay/geometry.ts';

/** A selection may be this share of the window high for a card to stand clear of all of it. */
const MOST = 0.4;

/**
 * The words that a card about a selection stands clear of, in CSS pixels of the layer: all of them that are in the window,
 * of a long selection its last line there. Where none is in the window, a line along the window's top.
 */
export const selectionBox = (
  rects: Iterable<DOMRect>,
  origin: Origin,
  window: { width: number; height: number },
): Box => {
  const inWindow = [...rects].filter(
    ({ top, bottom, width, height }) => bottom > 0 && top < window.height && width > 0 && height > 0,
  );
  const last = inWindow.at(-1);
  if (!last) return boxOf(new DOMRect(0, 0, window.width, 0), origin);
  const all = inWindow.map((rect) => boxOf(rect, origin)).reduce(union);
  return heightOf(all) <= MOST * window.height ? all : boxOf(last, origin);
};
