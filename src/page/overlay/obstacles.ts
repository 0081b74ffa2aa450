import { type Box, boxOf, type Origin, overlaps } from './geometry.ts';

/** What a badge must not lie on: an element with words of its own, a picture, a rule or a control. */
interface Obstacle {
  box: Box;
  element: Element;
  isReplaced: boolean;
}

/** Answers whether a place on the page is free. */
export interface Obstacles {
  /** True where nothing of the page but `block` and what it stands in meets the box. Pictures inside `block` count. */
  isFree: (box: Box, block: Element) => boolean;
}

const REPLACED = new Set(
  'img picture video audio canvas svg iframe object embed input select textarea button hr'.split(' '),
);
const BAND = 256;
const MOST_BANDS = 64;
/** More elements than this are not measured: badges then stand in their paragraphs only. */
const MOST_ELEMENTS = 30_000;

const hasOwnWords = (element: Element): boolean => {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data)) return true;
  }
  return false;
};

const bandsOf = (box: Box): number[] => {
  const first = Math.floor(box.top / BAND);
  const count = Math.min(MOST_BANDS, Math.floor(box.bottom / BAND) - first + 1);
  return Array.from({ length: count }, (_, index) => first + index);
};

/** Measures all obstacles of the page once: one read of each element's box, no write. */
export const obstaclesOf = (body: Element, origin: Origin): Obstacles => {
  const bands = new Map<number, Obstacle[]>();
  const elements = body.getElementsByTagName('*');
  const measurable = elements.length <= MOST_ELEMENTS;
  for (const element of measurable ? elements : []) {
    const isReplaced = REPLACED.has(element.localName);
    if (!isReplaced && !hasOwnWords(element)) continue;
    const box = boxOf(element.getBoundingClientRect(), origin);
    if (box.right <= box.left || box.bottom <= box.top) continue;
    for (const band of bandsOf(box)) {
      const list = bands.get(band);
      if (list) list.push({ box, element, isReplaced });
      else bands.set(band, [{ box, element, isReplaced }]);
    }
  }
  const hinders = (obstacle: Obstacle, box: Box, block: Element): boolean =>
    overlaps(obstacle.box, box) &&
    !obstacle.element.contains(block) &&
    (obstacle.isReplaced || !block.contains(obstacle.element));
  return {
    isFree: (box, block) =>
      measurable && !bandsOf(box).some((band) => bands.get(band)?.some((obstacle) => hinders(obstacle, box, block))),
  };
};
