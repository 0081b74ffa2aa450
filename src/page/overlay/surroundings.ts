import { blockRangeOf, rangeOf, type TextMap } from '../range.ts';
import { type Box, boxOf, intersection, linesOf, type Origin, overlaps } from './geometry.ts';
import { inkOf } from './ink.ts';
import { floorUnder, isTight } from './mark.ts';
import type { Surroundings } from './placement.ts';

const UNBOUNDED: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** Words further apart on a line than this share of its height are underlined apart (cells of a table). */
const REACH = 0.8;

/** The nearest element around a node that is laid out as a box; a table's cell stands for its row. */
const columnOf = (node: Node): HTMLElement | null => {
  let element = node.parentElement;
  while (element && /^(inline|contents|ruby)/.test(getComputedStyle(element).display)) element = element.parentElement;
  const isCell = element?.localName === 'td' || element?.localName === 'th';
  return isCell ? (element?.closest<HTMLElement>('tr') ?? element) : element;
};

const clips = (element: Element): boolean => /(auto|scroll|hidden|clip)/.test(getComputedStyle(element).overflow);

/** What scrolling and clipping ancestors leave to be seen of an element. The body’s overflow is the window’s, unless the root has one of its own. */
const boundsOf = (element: Element, origin: Origin): Box => {
  const { documentElement: root, body } = element.ownerDocument;
  let bounds: Box = { ...UNBOUNDED, left: -origin.x, right: root.clientWidth - origin.x };
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    if (!clips(at) || (at === body && !clips(root))) continue;
    bounds = intersection(bounds, boxOf(at.getBoundingClientRect(), origin));
  }
  return bounds;
};

/** Text further than this from a block cannot meet its badge or its strokes. */
const NEAR = 60;

/** The lines of a column's text that come right before or after the block: what stands behind a line break is no part of it. */
const linesAround = (column: Element, block: Range, lines: readonly Box[], origin: Origin): Box[] => {
  const top = (lines[0] as Box).top - NEAR;
  const bottom = (lines.at(-1) as Box).bottom + NEAR;
  const range = block.cloneRange();
  const walk = (from: Node, step: (walker: TreeWalker) => Node | null): Box[] => {
    const walker = column.ownerDocument.createTreeWalker(column, NodeFilter.SHOW_TEXT);
    walker.currentNode = from;
    const found: Box[] = [];
    for (let node = step(walker); node; node = step(walker)) {
      range.selectNodeContents(node);
      const near = linesOf(range.getClientRects(), origin);
      if (near.length > 0 && near.every((line) => line.bottom < top || line.top > bottom)) break;
      found.push(...near);
    }
    return found;
  };
  return [
    ...walk(block.startContainer, (walker) => walker.previousNode()),
    ...walk(block.endContainer, (walker) => walker.nextNode()),
  ];
};

/**
 * Measures where a stretch of the page's text stands now; reads layout and writes nothing. Null where its words are gone, not
 * laid out, or scrolled out of the box that holds them.
 */
export const surroundingsOf = (map: TextMap, start: number, end: number, origin: Origin): Surroundings | null => {
  const range = rangeOf(map, start, end);
  const blockRange = blockRangeOf(map, start);
  const block = range && columnOf(range.startContainer);
  if (!range || !blockRange || !block) return null;
  const rects = [...range.getClientRects()];
  const reach = REACH * Math.max(0, ...rects.map((rect) => rect.height));
  const bounds = boundsOf(block, origin);
  const quote = linesOf(rects, origin, reach);
  const shown = quote.filter((line) => overlaps(line, bounds));
  const lines = linesOf(blockRange.getClientRects(), origin);
  if (shown.length === 0 || lines.length === 0) return null;
  const hasMarker = getComputedStyle(block).display === 'list-item';
  const others = linesAround(block, blockRange, lines, origin);
  const column = boxOf(block.getBoundingClientRect(), origin);
  const isAnyTight = quote.some((line) => isTight(line, floorUnder(line, [...lines, ...others])));
  const ink = isAnyTight ? inkOf(range, origin) : null;
  return { quote, shown, lines, others, ink, column, block, hasMarker, bounds };
};
