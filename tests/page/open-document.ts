import { JSDOM, VirtualConsole } from 'jsdom';
import { visibilityOf } from '../../src/cli/visibility.ts';
import { readPage } from '../../src/page/read.ts';
import type { Reading } from '../../src/page/reading/read-found.ts';

/** Opens HTML on the DOM library, silently. */
export const openDocument = (html: string, url?: string): Document =>
  new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url === undefined ? {} : { url }) }).window.document;

/** Three paragraphs about nothing else in the tests: enough prose to be an article. */
export const PROSE = [
  'The lighthouse keeper of Skerry Holm counted forty-one gulls before breakfast, which was two fewer than the day before.',
  'He wrote the number into a ledger that his grandfather had begun, and added that the wind had turned north in the night.',
  'Nobody on the mainland has ever asked to see the ledger. It now runs to nineteen volumes, bound in sailcloth and tar.',
] as const;

export const PROSE_HTML = PROSE.map((text) => `<p>${text}</p>`).join('');

/** Reads HTML as the command line does. */
export const read = (html: string): Reading => {
  const document = openDocument(html);
  return readPage(document, { isVisible: visibilityOf(document) });
};
/** The same for a page that must be an article. */
export const pageOf = (html: string) => {
  const reading = read(html);
  if ('noArticle' in reading) throw new Error(reading.noArticle);
  return reading;
};
