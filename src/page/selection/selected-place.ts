/** What the reader had selected and what had the focus, to come back to. */
export interface SelectedPlace {
  /** The selected words; null where they stand in a field, a frame or nowhere on the page. */
  range: Range | null;
  /** The rectangles of the words, or of the field they stand in, in the viewport. */
  rects: () => Iterable<DOMRect>;
  /** Selects the words again and gives the focus back. Touches no node of the page. */
  restore: () => void;
}

const isField = (element: Element | null): boolean =>
  element?.localName === 'textarea' || element?.localName === 'input';

/**
 * Remembers what is selected in the document now.
 *
 * @param isInFrame true where the words stand in a frame inside: then nothing of this document is meant
 */
export const selectedPlace = (document: Document, isInFrame: boolean): SelectedPlace => {
  const selection = document.getSelection();
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const field = !isInFrame && isField(focused) ? focused : null;
  const isText = !isInFrame && !field && selection !== null && !selection.isCollapsed && selection.rangeCount > 0;
  const range = isText ? selection.getRangeAt(0).cloneRange() : null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return {
    range,
    rects: () => (range ? range.getClientRects() : field ? [field.getBoundingClientRect()] : []),
    restore: () => {
      focused?.focus({ preventScroll: true });
      // From where it was begun, so that Shift and an arrow still move its other end.
      if (range && anchorNode?.isConnected && focusNode?.isConnected)
        selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
    },
  };
};
