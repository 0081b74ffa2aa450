import { findArticle, type IsVisible } from './reading/find-article.ts';
import { type Reading, readFound } from './reading/read-found.ts';
import { finish, finishInSlices, type Steps } from './reading/slices.ts';

export interface ReadingOptions {
  isVisible: IsVisible;
  url?: string;
}

function* readingSteps(document: Document, { isVisible, url }: ReadingOptions): Steps<Reading> {
  const found = yield* findArticle(document, isVisible);
  yield;
  return 'noArticle' in found ? found : yield* readFound(document, found, url);
}

/**
 * Reads a page as a whole, as the reading script and the article's do one after the other (src/content, src/article): its visible
 * article text in blocks, what it says of itself, and the way back from offsets of that text to the DOM. A document that is no
 * HTML, or no article, gives the reason instead. Changes nothing in the document. Linear in the size of the document.
 */
export const readPage = (document: Document, options: ReadingOptions): Reading =>
  finish(readingSteps(document, options));

/** The same in slices of a few milliseconds, so that a page that is being read stays quick to the touch. */
export const readPageInSlices = (document: Document, options: ReadingOptions): Promise<Reading> =>
  finishInSlices(readingSteps(document, options));
