/** A rectangle in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const touch = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

/** Which of these boxes can be filled, the first before the next, without covering one that is filled or `taken`. */
export function freePlaces(boxes: readonly Box[], taken: readonly Box[]): boolean[] {
  const filled = [...taken];
  return boxes.map((box) => {
    const isFree = !filled.some((other) => touch(box, other));
    if (isFree) filled.push(box);
    return isFree;
  });
}
