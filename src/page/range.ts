import type { TextRun } from './reading/block-text.ts';

/** Leads from offsets of the page's text (UTF-16 units, blocks joined by "\n") back to the text nodes they were read from. */
export interface TextMap {
  /** Offset of each block's first unit, ascending. */
  starts: number[];
  /** Each block's runs; their `at` counts from the block's start. */
  runs: TextRun[][];
}

/** Index of the last of `count` ascending numbers that is not above `value`; -1 where all are above. */
const lastNotAbove = (count: number, numberAt: (index: number) => number, value: number): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const blockAt = (map: TextMap, offset: number): number =>
  lastNotAbove(map.starts.length, (index) => map.starts[index] as number, offset);

/** What was read at this offset, and the offset within its block: null where the map has no such place. */
const place = (map: TextMap, offset: number): { run: TextRun; at: number } | null => {
  const block = blockAt(map, offset);
  const runs = map.runs[block];
  if (!runs) return null;
  const at = offset - (map.starts[block] as number);
  const run = runs[lastNotAbove(runs.length, (index) => (runs[index] as TextRun).at, at)];
  return run ? { run, at } : null;
};

/**
 * The DOM range of the units from `start` up to, not including, `end`. Null where the offsets lie outside the text, or the
 * page has since taken the nodes away or changed their words.
 */
export const rangeOf = (map: TextMap, start: number, end: number): Range | null => {
  if (end <= start) return null;
  const first = place(map, start);
  const last = place(map, end - 1);
  if (!first || !last) return null;
  const from = first.run.from + Math.min(first.at - first.run.at, first.run.length);
  const to = last.run.from + Math.min(last.at - last.run.at + 1, last.run.length);
  if (!first.run.node.isConnected || !last.run.node.isConnected) return null;
  if (from > first.run.node.length || to > last.run.node.length) return null;
  const range = first.run.node.ownerDocument.createRange();
  range.setStart(first.run.node, from);
  range.setEnd(last.run.node, to);
  return range;
};

/** The DOM range of the whole block at this offset; null as `rangeOf`. */
export const blockRangeOf = (map: TextMap, offset: number): Range | null => {
  const block = blockAt(map, offset);
  const start = map.starts[block];
  const last = map.runs[block]?.at(-1);
  return start === undefined || !last ? null : rangeOf(map, start, start + last.at + last.length);
};
