import { judgeArticle } from './article.ts';
import type { Walk } from './draft.ts';
import { headlineOf } from './headline.ts';
import { type LeftOut, leftOut } from './left-out.ts';
import { finishInSlices, type Steps } from './slices.ts';
import { walk } from './walk.ts';

/** At most this many UTF-16 units of a page are read. */
export const MAX_UNITS = 2_000_000;

/** Whether an element is shown; asked once an element, its descendants are not asked where it says no. */
export type IsVisible = (element: Element) => boolean;

/** A page that may hold an article: all its text, and what is none of the article as far as elements tell. */
export interface FoundArticle {
  walked: Walk;
  /** Index of the headline's block; -1 where there is none. */
  headline: number;
  left: LeftOut;
  /** Why the page is no article after all, once these blocks are left out; null where it is. */
  reasonAgainst: (out: readonly boolean[]) => string | null;
}
export type Finding = FoundArticle | { noArticle: string };

const isReadable = (document: Document): boolean =>
  (document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml') &&
  document.body?.localName === 'body' &&
  document.designMode !== 'on';

/** Browsers that translate a page in place mark it so. */
const isTranslated = (document: Document): boolean =>
  /(^|\s)translated-(ltr|rtl)(\s|$)/.test(document.documentElement.className);

/**
 * Walks through a page and tells whether it may hold an article. The reason against it where it cannot: what is found is to be
 * judged again once its words are looked at. Changes nothing in the document. Linear in the size of the document; beyond
 * `MAX_UNITS` the rest is left.
 */
export function* findArticle(document: Document, isVisible: IsVisible): Steps<Finding> {
  if (!isReadable(document)) return { noArticle: 'the document is no HTML page' };
  if (isTranslated(document)) return { noArticle: 'the page was translated: its words are no longer its own' };
  const walked = yield* walk(document.body, isVisible, MAX_UNITS);
  yield;
  const reasonAgainst = judgeArticle(document, walked.drafts);
  // Most pages are told by all their text, before anything is known to leave out.
  const atOnce = reasonAgainst([]);
  if (atOnce) return { noArticle: atOnce };
  const headline = headlineOf(walked.drafts, document.title);
  const left = leftOut(walked, headline);
  yield;
  const noArticle = reasonAgainst(left.out);
  return noArticle ? { noArticle } : { walked, headline, left, reasonAgainst };
}

/** The same in slices of a few milliseconds, so that a page that is being read stays quick to the touch. */
export const findArticleInSlices = (document: Document, isVisible: IsVisible): Promise<Finding> =>
  finishInSlices(findArticle(document, isVisible));
