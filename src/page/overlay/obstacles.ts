import type { Steps } from '../reading/slices.ts';
import { type Box, boxOf, type Origin, overlaps } from './geometry.ts';

/** What a badge must not lie on: an element with words of its own, a picture, a rule or a control. */
interface Obstacle {
  box: Box;
  element: Element;
  isReplaced: boolean;
}

/** A stretch of the page's height in which badges may stand. */
export type Zone = Pick<Box, 'top' | 'bottom'>;

const meets = (zone: Zone, { top, bottom }: Zone): boolean => top < zone.bottom && zone.top < bottom;

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
/** White space between elements is seldom longer; what is longer counts as words without being looked at. */
const LONG_UNITS = 200;
/** Elements between two pauses. */
const STEP = 200;

const hasWords = (text: Text): boolean => text.length > LONG_UNITS || /\S/.test(text.data);

/** All elements that may be obstacles, those with words found by their text nodes; null for one that is none after all. */
function* candidatesIn(body: Element): Generator<{ element: Element; isReplaced: boolean } | null> {
  for (const element of body.querySelectorAll(REPLACED)) yield { element, isReplaced: true };
  const seen = new Set<Element>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const isNew = element && !seen.has(element) && hasWords(node as Text);
    if (isNew) seen.add(element);
    yield isNew ? { element, isReplaced: false } : null;
  }
}

const bandsOf = (box: Box): number[] => {
  const first = Math.floor(box.top / BAND);
  const count = Math.min(MOST_BANDS, Math.floor(box.bottom / BAND) - first + 1);
  return Array.from({ length: count }, (_, index) => first + index);
};

/** Nothing was measured yet: what waits for a place is not painted elsewhere meanwhile, and need not move. */
export const NOT_MEASURED: Obstacles = { isFree: () => false };
/** Nothing is known to be free. */
export const NONE_FREE: Obstacles = { isFree: () => false };

/**
 * Measures all obstacles that meet the heights of the `zones`: one read of each element's box, no write. A long page has
 * thousands of elements, and badges stand beside a few. Pauses every few hundred elements.
 *
 * @param originNow where the layer stands, asked after each pause: the page may have scrolled
 */
export function* measureObstacles(body: Element, originNow: () => Origin, zones: readonly Zone[]): Steps<Obstacles> {
  if (body.getElementsByTagName('*').length > MOST_ELEMENTS) return NONE_FREE;
  const bands = new Map<number, Obstacle[]>();
  /** All zones together: most elements of a long page are done with by these two numbers. */
  const all = {
    top: Math.min(...zones.map(({ top }) => top)),
    bottom: Math.max(...zones.map(({ bottom }) => bottom)),
  };
  let origin = originNow();
  let count = 0;
  for (const candidate of candidatesIn(body)) {
    count += 1;
    if (count % STEP === 0) {
      yield;
      origin = originNow();
    }
    if (!candidate) continue;
    const rect = candidate.element.getBoundingClientRect();
    if (rect.bottom - origin.y <= all.top || rect.top - origin.y >= all.bottom) continue;
    const box = boxOf(rect, origin);
    if (box.right <= box.left || box.bottom <= box.top || !zones.some((zone) => meets(zone, box))) continue;
    for (const band of bandsOf(box)) {
      const list = bands.get(band);
      if (list) list.push({ ...candidate, box });
      else bands.set(band, [{ ...candidate, box }]);
    }
  }
  const hinders = (obstacle: Obstacle, box: Box, block: Element): boolean =>
    overlaps(obstacle.box, box) &&
    !obstacle.element.contains(block) &&
    (obstacle.isReplaced || !block.contains(obstacle.element));
  return {
    isFree: (box, block) =>
      !bandsOf(box).some((band) => bands.get(band)?.some((obstacle) => hinders(obstacle, box, block))),
  };
}
