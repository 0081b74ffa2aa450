import { type Box, heightOf, type Origin, widthOf } from './geometry.ts';

/** True where an element, or what holds it up to the common ancestor with `block`, has left the flow: it can lie over others. */
const floatsOver = (element: Element, block: Element): boolean => {
  for (let at: Element | null = element; at && !at.contains(block); at = at.parentElement) {
    if (/fixed|sticky|absolute/.test(getComputedStyle(at).position)) return true;
  }
  return false;
};

const INSET = 1;
/** Points along a line of words are no further apart than this, so that a narrow bar is met. */
const POINT_DISTANCE = 40;

/** Points at the corners of a box, in its middle and along its edges, in the window. */
const pointsOf = (box: Box, origin: Origin): { x: number; y: number }[] => {
  const steps = Math.max(2, Math.ceil(widthOf(box) / POINT_DISTANCE));
  const span = widthOf(box) - 2 * INSET;
  return Array.from({ length: steps + 1 }, (_, step) => box.left + INSET + (span * step) / steps + origin.x).flatMap(
    (x) => [box.top + INSET, box.bottom - INSET].map((y) => ({ x, y: y + origin.y })),
  );
};

/** True where something that left the flow stands between the reader, or the words of `block`, and the ground they stand on. */
const isCoveredAt = (x: number, y: number, block: Element, host: Element): boolean => {
  // Nearly everywhere the block itself or its ground lies on top: all that lies there takes several times as long to ask for.
  const top = block.ownerDocument.elementFromPoint(x, y);
  if (!top || block.contains(top) || top.contains(block)) return false;
  const stack = block.ownerDocument.elementsFromPoint(x, y);
  const ground = stack.findIndex((element) => element !== block && element.contains(block));
  return stack
    .slice(0, ground === -1 ? stack.length : ground)
    .some((element) => !block.contains(element) && element !== host && floatsOver(element, block));
};

/**
 * True where something of the page lies over a part of this box, which belongs to `block`: a sticky header, an open dialog, a
 * cookie wall, a link stretched over a teaser. What lies outside the window cannot be asked and counts as uncovered.
 * `host`, our own element, is seen through.
 */
export const isCovered = (box: Box, origin: Origin, block: Element, host: Element): boolean =>
  pointsOf(box, origin).some(({ x, y }) => isCoveredAt(x, y, block, host));

/**
 * True where the pointer cannot reach the words of `block` in the middle of this line: a modal dialog makes them inert, also from
 * within a widget's own tree, or something cuts them off. Words outside the window count as within reach.
 */
export const isOutOfReach = (line: Box, origin: Origin, block: Element): boolean => {
  const x = line.left + widthOf(line) / 2 + origin.x;
  const y = line.top + heightOf(line) / 2 + origin.y;
  if (block.contains(block.ownerDocument.elementFromPoint(x, y))) return false;
  const stack = block.ownerDocument.elementsFromPoint(x, y);
  return stack.length > 0 && !stack.some((element) => block.contains(element));
};

/** True while the page shows a modal dialog or something in full screen: the reader's attention is not on the text. */
export const isUnderModal = (document: Document): boolean =>
  document.fullscreenElement !== null || document.querySelector('dialog:modal') !== null;
