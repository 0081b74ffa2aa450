import type { TextMap } from '../range.ts';

/** Offsets of the page's text, UTF-16 units: from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

/** The stretch of the text that a DOM range holds; null where it holds none of what was read. Linear in the number of runs. */
export const selectedSpan = ({ starts, runs }: TextMap, range: Range): Span | null => {
  const parts = starts.flatMap((blockStart, block) =>
    (runs[block] ?? []).flatMap(({ node, from, at, length }): Span[] => {
      if (!range.intersectsNode(node)) return [];
      const first = Math.max(from, node === range.startContainer ? range.startOffset : 0);
      const last = Math.min(from + length, node === range.endContainer ? range.endOffset : node.length);
      const toPage = blockStart + at - from;
      return first < last ? [{ start: toPage + first, end: toPage + last }] : [];
    }),
  );
  const [first] = parts;
  const last = parts.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
};
