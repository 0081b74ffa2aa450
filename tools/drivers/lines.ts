import type { Annotation } from '../../src/model/annotation.ts';
import type { Tab } from './driver.ts';

/**
 * The lines that each annotation's words stand on, in the order given: CSS pixels in the viewport. `isInSight`: nothing lies over
 * its middle and it is in the window; `block` is the box of the element the words stand in.
 */
export const linesOf = (tab: Tab, annotations: Pick<Annotation, 'quote' | 'sentence'>[]) =>
  tab.evaluate(
    (places) => {
      const walker = document.createTreeWalker(
        document.querySelector('article') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      return places.map(({ quote, sentence }) => {
        const [before = ''] = sentence.split(quote);
        // The source breaks its lines where the page has a space.
        const [lead, words] = [before, quote].map((part) =>
          part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'),
        );
        const pattern = new RegExp(`(?<=${lead})${words}`);
        const text = texts.find(({ data }) => pattern.test(data));
        const match = text?.data.match(pattern);
        if (!text || match?.index === undefined) return [];
        const range = document.createRange();
        range.setStart(text, match.index);
        range.setEnd(text, match.index + match[0].length);
        const boxOf = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
        const block = text.parentElement?.closest('p, li, td, h2, blockquote') ?? document.body;
        return [...range.getClientRects()].map((rect) => {
          const middle = document.elementsFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
          const topmost = middle.find(({ localName }) => localName !== 'second-source-overlay');
          const isInSight = topmost !== undefined && block.contains(topmost);
          return { ...boxOf(rect), isInSight, block: boxOf(block.getBoundingClientRect()) };
        });
      });
    },
    annotations.map(({ quote, sentence }) => ({ quote, sentence })),
  );
