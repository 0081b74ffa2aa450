import { overlaps } from './geometry.ts';
import type { Host } from './host.ts';
import { MOST_STRIP } from './mark.ts';

/** Styles by which a page could show its reader something else than what is clicked, or nothing. */
const isDisguised = (element: Element): boolean => {
  const { opacity, visibility, clipPath, maskImage, mixBlendMode, filter } = getComputedStyle(element);
  const isHidden = Number(opacity) < 0.9 || visibility !== 'visible' || mixBlendMode !== 'normal';
  // Pages in mourning or turned dark by a filter stay readable.
  return (
    isHidden || clipPath !== 'none' || (maskImage || 'none') !== 'none' || /opacity|blur|bright|contr/.test(filter)
  );
};

/** Half of the least target: what a page has shrunk with a transform is smaller. */
const LEAST_SIDE = 8;

/** What the browser itself knows of what lies over an element (IntersectionObserver v2); true where it does not tell. */
const isUncovered = (element: Element): Promise<boolean> =>
  new Promise((tell) => {
    const options = { trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      tell((entry as { isVisible?: boolean } | undefined)?.isVisible ?? true);
    }, options as IntersectionObserverInit);
    observer.observe(element);
  });

/** Whether neither our host nor the page's root hides or disguises what is painted. */
const isOpenlyShown = (host: Element): boolean => {
  const { documentElement } = host.ownerDocument;
  // A page that has moved the host somewhere else can hide it there by whatever stands around it.
  return host.parentNode === documentElement && !isDisguised(host) && !isDisguised(documentElement);
};

const isLarge = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return Math.max(width, height) >= LEAST_SIDE;
};

/**
 * Whether a click was the reader's own, on something he could see: the element of ours it was meant for lies on top, at least
 * in the size of a small target, and neither our host nor the page's root hides or disguises it. A key's click needs no sight.
 */
export const isSeen = async (event: MouseEvent): Promise<boolean> => {
  const element = event.currentTarget as HTMLElement;
  if (!event.isTrusted) return false;
  if (event.detail === 0) return true;
  const { host } = element.getRootNode() as ShadowRoot;
  const onTop = element.ownerDocument.elementFromPoint(event.clientX, event.clientY);
  return onTop === host && isLarge(element) && isOpenlyShown(host) && (await isUncovered(element));
};

/** From a box to a point of the window above it, in CSS pixels. */
const distance = ({ left, right, top }: DOMRect, { clientX, clientY }: MouseEvent): number =>
  Math.hypot(Math.max(left - clientX, clientX - right, 0), top - clientY);

/**
 * Whether the stroke is to be seen under the words that were clicked in the page, those of the annotation of this index. Strips
 * and badges of ours may lie over it: then they are to be seen.
 */
export const isStrokeSeen = async (event: MouseEvent, { element, root }: Host, index: number): Promise<boolean> => {
  const painted = (selector: string): { piece: Element; box: DOMRect }[] =>
    [...root.querySelectorAll(selector)]
      .map((piece) => ({ piece, box: piece.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0);
  const strokes = painted(`[data-stroke="${index}"]`);
  const [nearest] = strokes.sort((one, other) => distance(one.box, event) - distance(other.box, event));
  if (!nearest || !strokes.some(({ piece }) => isLarge(piece)) || !isOpenlyShown(element)) return false;
  const { left, right, top } = nearest.box;
  const zone = { left, right, top, bottom: top + MOST_STRIP };
  const around = painted('.stroke, .strip, .badge').filter(({ box }) => overlaps(box, zone));
  return (await Promise.all(around.map(({ piece }) => isUncovered(piece)))).some(Boolean);
};

/** The handler of a click that does something only where it was seen. */
export const whenSeen =
  (act: () => void) =>
  (event: MouseEvent): void =>
    void isSeen(event).then((seen) => seen && act());
