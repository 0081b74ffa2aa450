import { type Box, heightOf, type Origin, widthOf } from './geometry.ts';

/**
 * True where something of the page lies over `block` in the middle of this box: a sticky header, an open dialog, a cookie
 * wall. What lies outside the window cannot be asked and counts as uncovered. `host` is our own element, which is seen through.
 */
export const isCovered = (box: Box, origin: Origin, block: Element, host: Element): boolean => {
  const x = box.left + widthOf(box) / 2 + origin.x;
  const y = box.top + heightOf(box) / 2 + origin.y;
  const top = block.ownerDocument.elementsFromPoint(x, y).find((element) => element !== host);
  return top !== undefined && !top.contains(block) && !block.contains(top);
};

/** True while the page shows a modal dialog or something in full screen: the reader's attention is not on the text. */
export const isUnderModal = (document: Document): boolean =>
  document.fullscreenElement !== null || document.querySelector('dialog:modal') !== null;
