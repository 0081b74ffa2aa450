import { type Box, boxOf, type Origin } from './geometry.ts';

/** Where the letters of a statement leave room for a stroke that has no gap between lines to run in. */
export interface Ink {
  /** The characters with tails: g, p, commas. Each box ends where its ink does. */
  tails: Box[];
  /** Blank height between the top of a line's box and the heads of its letters. */
  headRoom: number;
}

/** Letters as tall as they come without an accent. */
const TALL = 'dl(';
/** Room that a cut leaves beside a letter. */
const BESIDE = 1;
/** Ink that ends so close to the baseline, in CSS pixels, is no tail: round letters stand a little lower. */
const LEAST_TAIL = 1;

let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

/** Measures characters in an element's font; null where the browser has no canvas to measure on. */
const measurerOf = (element: Element): ((characters: string) => TextMetrics) | null => {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return null;
  canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const known = new Map<string, TextMetrics>();
  return (characters) => {
    const metrics = known.get(characters) ?? (canvas as OffscreenCanvasRenderingContext2D).measureText(characters);
    known.set(characters, metrics);
    return metrics;
  };
};

/** Measures the ink of a range's letters. Reads layout; lengths in CSS pixels of the page's letters, untransformed. */
export const inkOf = (range: Range, origin: Origin): Ink => {
  const tails: Box[] = [];
  let headRoom = 0;
  const one = range.cloneRange();
  const root = range.commonAncestorContainer;
  const walker = (root.ownerDocument as Document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const measure = node.parentElement && node instanceof Text ? measurerOf(node.parentElement) : null;
    if (!measure || !(node instanceof Text) || !range.intersectsNode(node)) continue;
    const tall = measure(TALL);
    headRoom = Math.max(headRoom, tall.fontBoundingBoxAscent - tall.actualBoundingBoxAscent);
    const end = node === range.endContainer ? range.endOffset : node.length;
    for (let at = node === range.startContainer ? range.startOffset : 0; at < end; at += 1) {
      const { actualBoundingBoxDescent, fontBoundingBoxDescent } = measure(node.data.charAt(at));
      if (actualBoundingBoxDescent <= LEAST_TAIL) continue;
      one.setStart(node, at);
      one.setEnd(node, at + 1);
      const { left, top, right, bottom } = boxOf(one.getBoundingClientRect(), origin);
      const blank = fontBoundingBoxDescent - actualBoundingBoxDescent;
      tails.push({ left: left - BESIDE, top, right: right + BESIDE, bottom: bottom - blank });
    }
  }
  return { tails, headRoom };
};
