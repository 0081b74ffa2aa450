import { isUtf8 } from 'node:buffer';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../page/read.ts';
import type { Reading } from '../page/reading/read-found.ts';
import { visibilityOf } from './visibility.ts';

/** Where a browser looks for a page's own word on its encoding (HTML Living Standard, 13.2.3.2). */
const PRESCANNED = 1024;

/** Servers mostly say how a page is encoded, and a saved file does not: what is silent and valid UTF-8 is taken as that. */
const contentTypeOf = (bytes: Uint8Array): string => {
  const start = Buffer.from(bytes.subarray(0, PRESCANNED)).toString('latin1');
  return isUtf8(bytes) && !/charset\s*=/i.test(start) ? 'text/html; charset=utf-8' : 'text/html';
};

/**
 * Reads a page's HTML just as the content script does, on a DOM library: no script runs, nothing is fetched. `url` is where
 * the page stands on the web.
 */
export const readHtml = (bytes: Uint8Array, url: string | undefined): Reading => {
  const dom = new JSDOM(bytes, {
    // Style sheets with rules the library does not know are no news to the caller.
    virtualConsole: new VirtualConsole(),
    contentType: contentTypeOf(bytes),
    ...(url === undefined ? {} : { url }),
  });
  try {
    const { document } = dom.window;
    return readPage(document, { isVisible: visibilityOf(document), ...(url === undefined ? {} : { url }) });
  } finally {
    dom.window.close();
  }
};
