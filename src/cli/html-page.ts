import { JSDOM, VirtualConsole } from 'jsdom';
import { type Reading, readPage } from '../page/read.ts';
import { visibilityOf } from './visibility.ts';

/**
 * Reads a page's HTML just as the content script does, on a DOM library: no script runs, nothing is fetched. `bytes` are
 * decoded as a browser would (byte order mark, `meta charset`, else Windows-1252); `url` is where the page stands on the web.
 */
export const readHtml = (bytes: Uint8Array, url: string | undefined): Reading => {
  // Style sheets with rules the library does not know are no news to the caller.
  const dom = new JSDOM(bytes, { virtualConsole: new VirtualConsole(), ...(url === undefined ? {} : { url }) });
  try {
    const { document } = dom.window;
    return readPage(document, { isVisible: visibilityOf(document), ...(url === undefined ? {} : { url }) });
  } finally {
    dom.window.close();
  }
};
