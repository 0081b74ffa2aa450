import type { Tab } from './driver.ts';
import type { Rectangle } from './painted-marks.ts';

/** What of the page the reader sees now. Rectangles in CSS pixels of the viewport, less what scrollers cut off. */
export interface PageInView {
  words: { word: string; box: Rectangle }[];
  /** Links and controls, one rectangle a line. */
  links: Rectangle[];
  /** What stays in place while the page scrolls. */
  bars: Rectangle[];
  width: number;
  height: number;
  /** How far the page is scrolled down. */
  scrolled: number;
}

/** Measures the words, links and bars in the window. What holds one of the `planted` sentences is the text, and no bar. */
export const pageInView = (tab: Tab, planted: readonly string[]): Promise<PageInView> =>
  tab.evaluate((sentences) => {
    const view = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: window.innerHeight };
    const nothing = { left: 0, top: 0, right: 0, bottom: 0 };
    const meet = (a: Rectangle, b: Rectangle): Rectangle => ({
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    });
    const isSolid = (box: Rectangle) => box.right - box.left > 0.5 && box.bottom - box.top > 0.5;
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

    const clips = new Map<Element, Rectangle>([[document.documentElement, view]]);
    /** What an element and its ancestors leave to be seen of what is in it. */
    const clipOf = (element: Element | null): Rectangle => {
      if (!element) return view;
      const known = clips.get(element);
      if (known) return known;
      const { overflowX, overflowY, position, clipPath, clip } = getComputedStyle(element);
      let left = position === 'fixed' ? view : clipOf(element.parentElement);
      const isClipping = element !== document.body && `${overflowX} ${overflowY}` !== 'visible visible';
      if (isClipping) left = meet(left, element.getBoundingClientRect());
      if ((clip !== 'auto' && clip !== '') || /inset\((50%|100%)/.test(clipPath)) left = nothing;
      clips.set(element, left);
      return left;
    };
    const seenParts = (rects: Iterable<DOMRect>, within: Element | null) =>
      [...rects].map((rect) => meet(rect, clipOf(within))).filter(isSolid);

    const words: PageInView['words'] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement;
      range.selectNodeContents(node);
      if (!parent || !/\S/.test(node.data) || !isSolid(meet(range.getBoundingClientRect(), view))) continue;
      if (!isSeen(parent)) continue;
      for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        for (const box of seenParts(range.getClientRects(), parent)) words.push({ word, box });
      }
    }
    const rectanglesOf = (elements: Iterable<Element>) =>
      [...elements].filter(isSeen).flatMap((element) => seenParts(element.getClientRects(), element.parentElement));
    const isBar = (element: Element) =>
      /fixed|sticky/.test(getComputedStyle(element).position) &&
      !sentences.some((sentence) => element.textContent?.includes(sentence));
    const controls = 'a[href], button, input, select, textarea, label, summary, [role=button], [role=link]';
    return {
      words,
      links: rectanglesOf(document.body.querySelectorAll(controls)),
      bars: rectanglesOf([...document.body.querySelectorAll('*')].filter(isBar)),
      width: view.right,
      height: view.bottom,
      scrolled: window.scrollY,
    };
  }, planted);
