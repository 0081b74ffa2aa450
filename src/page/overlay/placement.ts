import { type Box, heightOf, overlaps } from './geometry.ts';
import type { Ink } from './ink.ts';
import type { Obstacles } from './obstacles.ts';

/** Side of a badge's box: the least a finger or a shaky hand can aim at (WCAG 2.2, 2.5.8 Target Size). */
export const BADGE_SIZE = 24;
/** No badge is drawn in less height than this. */
const LEAST_SIZE = 16;
const DISTANCE = 6;
const EDGE = 2;
const NEIGHBOURS = 4;

/** What is known of a statement's place when its badge is placed. */
export interface Surroundings {
  /** The lines of the words underlined, top to bottom. */
  quote: Box[];
  /** Those of them that nothing of the page lies over. */
  shown: Box[];
  /** The lines of the whole block. */
  lines: Box[];
  /** Lines close above and below the block that stand in the same column, parted from it by a line break alone. */
  others: Box[];
  /** The ink of the words, where lines are set without a gap; else null. */
  ink: Ink | null;
  /** The box of the element the block stands in: its column. */
  column: Box;
  block: Element;
  /** True for a list's item: its bullet or number stands on the left, where no range reaches it. */
  hasMarker: boolean;
  /** What can be seen of the page there: the window's width, less what scrolling ancestors cut off. */
  bounds: Box;
}

const square = (left: number, top: number, size: number): Box => ({
  left,
  top,
  right: left + size,
  bottom: top + size,
});

/** Beside the line of the figure: on the right of the column, then on its left. */
const inMargin = ({ quote, lines, column, hasMarker }: Surroundings, side: number): Box[] => {
  const line = quote[0] ?? (lines[0] as Box);
  const top = (line.top + line.bottom) / 2 - side / 2;
  const right = Math.max(column.right, ...lines.map((each) => each.right)) + DISTANCE;
  const left = Math.min(column.left, ...lines.map((each) => each.left)) - DISTANCE - side;
  const steps = Array.from({ length: NEIGHBOURS }, (_, step) => step * (side + EDGE));
  return [
    ...steps.map((step) => square(right + step, top, side)),
    ...(hasMarker ? [] : steps.map((step) => square(left - step, top, side))),
  ];
};

/** Beside the line of the figure within the column, where all lines of the block end well before it: typed text, short lines. */
const besideLines = ({ quote, lines, column }: Surroundings, side: number): Box[] => {
  const line = quote[0] as Box;
  const left = Math.max(...lines.map((each) => each.right)) + DISTANCE;
  const box = square(left, (line.top + line.bottom) / 2 - side / 2, side);
  return lines.length > 1 && box.right <= column.right ? [box] : [];
};

/** Where the last line leaves room. Its height is what the line before leaves free. */
const afterLastLine = ({ lines, column }: Surroundings, side: number): Box[] => {
  const last = lines.at(-1) as Box;
  const before = lines.at(-2);
  const middle = (last.top + last.bottom) / 2;
  const top = Math.max(middle - side / 2, before ? before.bottom : Number.NEGATIVE_INFINITY);
  const size = Math.min(side, 2 * (middle - top));
  if (size < LEAST_SIZE) return [];
  return Array.from({ length: NEIGHBOURS }, (_, step) =>
    square(last.right + DISTANCE + step * (side + EDGE), middle - size / 2, size),
  ).filter((box) => box.right <= column.right);
};

/** In the gap under the block, from its right end inwards, as high as the gap allows. */
const underBlock = ({ lines, column }: Surroundings, side: number): Box[] => {
  const last = lines.at(-1) as Box;
  return [side, 20, LEAST_SIZE].flatMap((size) =>
    Array.from({ length: NEIGHBOURS }, (_, step) =>
      square(column.right - size - step * (size + EDGE), last.bottom + 1, size),
    ),
  );
};

/**
 * The box of a statement's badge: in the margin beside its line or its block's lines, else in the blank end of the last line, else
 * in the gap under it; null where none is free. `taken` are the boxes of badges placed before, `side` is the length of its sides where there
 * is room. Covers no word of any block.
 */
export const placeBadge = (
  at: Surroundings,
  obstacles: Obstacles,
  taken: readonly Box[],
  side = BADGE_SIZE,
): Box | null => {
  const fits = (box: Box): boolean =>
    box.left >= at.bounds.left + EDGE &&
    box.right <= at.bounds.right - EDGE &&
    box.top >= at.bounds.top &&
    box.bottom <= at.bounds.bottom &&
    heightOf(box) >= LEAST_SIZE &&
    !taken.some((other) => overlaps(other, box)) &&
    ![...at.lines, ...at.others].some((line) => overlaps(line, box)) &&
    obstacles.isFree(box, at.block);
  for (const places of [inMargin, besideLines, afterLastLine, underBlock]) {
    const free = places(at, side).find(fits);
    if (free) return free;
  }
  return null;
};
