import { type Box, boxOf, type Origin } from './geometry.ts';

let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

/** Room that a cut leaves beside a letter, in CSS pixels. */
const ROOM = 1;
/** A letter that comes this close to the lower edge of its line’s box has a tail. */
const REACH = 2;

/** Tells for a font whether a character of it reaches down to the lower edge of its line’s box. */
const tailTest = (element: Element): ((character: string) => boolean) => {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return () => false;
  canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const known = new Map<string, boolean>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined || !canvas) return before ?? false;
    const { actualBoundingBoxDescent, fontBoundingBoxDescent } = canvas.measureText(character);
    const hasTail = actualBoundingBoxDescent > 0.5 && actualBoundingBoxDescent > fontBoundingBoxDescent - REACH;
    known.set(character, hasTail);
    return hasTail;
  };
};

/**
 * The boxes of the characters in a range whose ink reaches the lower edge of their line: g, p, commas. A stroke that has no
 * room but that edge is cut around them, as browsers cut their own underlines. Reads layout; measures fonts on a canvas.
 */
export const tailsOf = (range: Range, origin: Origin): Box[] => {
  const tails: Box[] = [];
  const one = range.cloneRange();
  const root = range.commonAncestorContainer;
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker?.currentNode; node; node = walker?.nextNode() ?? undefined) {
    if (!(node instanceof Text) || !node.parentElement || !range.intersectsNode(node)) continue;
    const hasTail = tailTest(node.parentElement);
    const end = node === range.endContainer ? range.endOffset : node.length;
    for (let at = node === range.startContainer ? range.startOffset : 0; at < end; at += 1) {
      if (!hasTail(node.data.charAt(at))) continue;
      one.setStart(node, at);
      one.setEnd(node, at + 1);
      const box = boxOf(one.getBoundingClientRect(), origin);
      tails.push({ ...box, left: box.left - ROOM, right: box.right + ROOM });
    }
  }
  return tails;
};
