import { JSDOM, VirtualConsole } from 'jsdom';

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
