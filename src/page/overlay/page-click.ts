import { rangeOf, type TextMap } from '../range.ts';
import type { PaintedMark } from './mark.ts';

const CONTROLS = 'a, button, input, select, textarea, label, summary, [role=button], [role=link], [contenteditable]';

/** True for a click of the reader's own that selects nothing and means no link or control of the page. */
const meansText = (event: MouseEvent): boolean =>
  event.isTrusted &&
  event.button === 0 &&
  !event.defaultPrevented &&
  event.target instanceof Element &&
  event.target.closest(CONTROLS) === null &&
  event.target.ownerDocument.getSelection()?.isCollapsed !== false;

const isWithin = (rect: DOMRect, { clientX, clientY }: MouseEvent): boolean =>
  clientX >= rect.left && clientX <= rect.right && clientY >= rect.top && clientY <= rect.bottom;

/** The mark whose words the reader clicked; undefined for any other click. The words themselves stay free of our elements. */
export const markClicked = (
  event: MouseEvent,
  painted: readonly PaintedMark[],
  map: TextMap,
): PaintedMark | undefined => {
  if (!meansText(event)) return undefined;
  return painted.find(({ annotation }) => {
    const range = rangeOf(map, annotation.start, annotation.end);
    return range !== null && [...range.getClientRects()].some((rect) => isWithin(rect, event));
  });
};
