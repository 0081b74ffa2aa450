import type { Annotation } from '../../src/model/annotation.ts';
import type { Tab } from './driver.ts';

/** Top and bottom of the lines that each annotation's words stand on: CSS pixels in the viewport, in the order given. */
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
        return [...range.getClientRects()].map(({ top, bottom }) => ({ top, bottom }));
      });
    },
    annotations.map(({ quote, sentence }) => ({ quote, sentence })),
  );
