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

const REPLACED = 'img,picture,video,audio,canvas,svg,iframe,object,embed,input,select,textarea,button,hr';
const BAND = 256;
const MOST_BANDS = 64;
/** More elements than this are not measured: badges then stand in their paragraphs only. */
const MOST_ELEMENTS = 30_000;

/** The elements with words of their own: asked of the text nodes, of which there are fewer than elements have children. */
const elementsWithWords = (body: Element): Set<Element> => {
  const found = new Set<Element>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element && !found.has(element) && /\S/.test((node as Text).data)) found.add(element);
  }
  return found;
};

const bandsOf = (box: Box): number[] => {
  const first = Math.floor(box.top / BAND);
  const count = Math.min(MOST_BANDS, Math.floor(box.bottom / BAND) - first + 1);
  return Array.from({ length: count }, (_, index) => first + index);
};

/** Measures all obstacles of the page once: one read of each element's box, no write. */
export const obstaclesOf = (body: Element, origin: Origin): Obstacles => {
  const bands = new Map<number, Obstacle[]>();
  const measurable = body.getElementsByTagName('*').length <= MOST_ELEMENTS;
  const add = (element: Element, isReplaced: boolean): void => {
    const box = boxOf(element.getBoundingClientRect(), origin);
    if (box.right <= box.left || box.bottom <= box.top) return;
    for (const band of bandsOf(box)) {
      const list = bands.get(band);
      if (list) list.push({ box, element, isReplaced });
      else bands.set(band, [{ box, element, isReplaced }]);
    }
  };
  if (measurable) {
    for (const element of body.querySelectorAll(REPLACED)) add(element, true);
    for (const element of elementsWithWords(body)) add(element, false);
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
