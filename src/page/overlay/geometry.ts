/** A rectangle in CSS pixels of the overlay's layer, whose origin moves with the document. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the layer's origin stands in the viewport. */
export interface Origin {
  x: number;
  y: number;
}

export const boxOf = (rect: DOMRect, origin: Origin): Box => ({
  left: rect.left - origin.x,
  top: rect.top - origin.y,
  right: rect.right - origin.x,
  bottom: rect.bottom - origin.y,
});

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const heightOf = (box: Box): number => box.bottom - box.top;
export const widthOf = (box: Box): number => box.right - box.left;

export const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

export const intersection = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const shifted = (box: Box, x: number, y: number): Box => ({
  left: box.left + x,
  top: box.top + y,
  right: box.right + x,
  bottom: box.bottom + y,
});

export const isWithin = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;

const SMALLEST = 0.5;

const isOnLine = (box: Box, line: Box): boolean => {
  const shared = Math.min(box.bottom, line.bottom) - Math.max(box.top, line.top);
  return shared > 0.5 * Math.min(heightOf(box), heightOf(line));
};

/**
 * Puts the rectangles of a range together line by line, from top to bottom. A range gives one for each text node and for each
 * element in it, so that the same words come twice; what stands further apart than `reach` stays apart.
 */
export const linesOf = (rects: Iterable<DOMRect>, origin: Origin, reach = Number.POSITIVE_INFINITY): Box[] => {
  const lines: Box[] = [];
  for (const rect of rects) {
    if (rect.width < SMALLEST || rect.height < SMALLEST) continue;
    const box = boxOf(rect, origin);
    const at = lines.findLastIndex(
      (line) => isOnLine(box, line) && box.left - line.right <= reach && line.left - box.right <= reach,
    );
    const line = lines[at];
    if (line) lines[at] = union(line, box);
    else lines.push(box);
  }
  return lines.sort((a, b) => a.top - b.top || a.left - b.left);
};
