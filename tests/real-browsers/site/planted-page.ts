import { isUtf8 } from 'node:buffer';
import { JSDOM, VirtualConsole } from 'jsdom';
import { visibilityOf } from '../../../src/cli/visibility.ts';
import { readPage } from '../../../src/page/read.ts';
import type { TextRun } from '../../../src/page/reading/block-text.ts';
import { PLANTED_DAY, PLANTED_SENTENCES } from './planted-sentences.ts';

/** Paragraphs shorter than this are lines about the text rather than the text. */
const LONG_UNITS = 100;
const MIDDLE = /[a-z]{2}[.!?] (?=[A-Z])/;

/** What tells a page's day: the planted sentences are of a day of their own. */
const DAY_SIGNS = 'meta[property*="published" i], meta[name*="date" i], meta[itemprop*="date" i]';

/** Puts a sentence at the end of a paragraph or, where `inside`, after a sentence within it: in the page's own text node. */
const plant = (runs: readonly TextRun[], sentence: string, inside: boolean): void => {
  if (inside) {
    for (const { node } of runs) {
      const { data } = node;
      const match = MIDDLE.exec(data);
      if (!match) continue;
      const at = match.index + match[0].length;
      node.data = `${data.slice(0, at)}${sentence} ${data.slice(at)}`;
      return;
    }
  }
  const last = runs.at(-1);
  if (!last) return;
  const end = last.from + last.length;
  last.node.data = `${last.node.data.slice(0, end)} ${sentence}${last.node.data.slice(end)}`;
};

/**
 * A saved page with our sentences in its own paragraphs, spread over its article, and our day as its date. The reason
 * instead where the page is not read as an article or has no paragraph to plant in.
 */
export function plantedPage(bytes: Buffer): { html: string } | { without: string } {
  const contentType = isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html';
  const dom = new JSDOM(bytes, { virtualConsole: new VirtualConsole(), contentType });
  const { document } = dom.window;
  try {
    const reading = readPage(document, { isVisible: visibilityOf(document) });
    if ('noArticle' in reading) return { without: reading.noArticle };
    const long = reading.page.blocks.flatMap(({ kind, text }, index) =>
      kind === 'paragraph' && text.length >= LONG_UNITS ? [reading.ranges.runs[index] ?? []] : [],
    );
    if (long.length === 0) return { without: 'no long paragraph' };
    for (const [index, sentence] of PLANTED_SENTENCES.entries()) {
      const runs = long[Math.floor((index * long.length) / PLANTED_SENTENCES.length)];
      if (runs) plant(runs, sentence, index % 2 === 1);
    }
    // Saved pages miss what their scripts load: some would lead away.
    for (const script of document.querySelectorAll('script')) script.remove();
    for (const sign of document.querySelectorAll(DAY_SIGNS)) sign.remove();
    for (const meta of document.querySelectorAll('meta[charset], meta[http-equiv]')) meta.remove();
    const day = document.createElement('meta');
    day.setAttribute('property', 'article:published_time');
    day.setAttribute('content', PLANTED_DAY);
    document.head.prepend(day);
    return { html: dom.serialize() };
  } finally {
    dom.window.close();
  }
}
