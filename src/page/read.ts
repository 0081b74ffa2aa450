import type { Block } from '../model/page.ts';
import type { ReadPage } from '../model/read-page.ts';
import type { TextMap } from './range.ts';
import { reasonAgainst } from './reading/article.ts';
import type { Draft } from './reading/draft.ts';
import { headlineOf } from './reading/headline.ts';
import { leftOut } from './reading/left-out.ts';
import { languageOf, pageSigns } from './reading/page-signs.ts';
import { postTimes } from './reading/post-times.ts';
import { finish, finishInSlices, type Steps } from './reading/slices.ts';
import { walk } from './reading/walk.ts';

/** At most this many UTF-16 units of a page are read. */
export const MAX_UNITS = 2_000_000;

/** Longer paragraphs are the text itself, not lines about it. */
const LINE_UNITS = 140;

export interface ReadingOptions {
  /** Whether an element is shown; asked once an element, its descendants are not asked where it says no. */
  isVisible: (element: Element) => boolean;
  url?: string;
}
export type Reading = { page: ReadPage; ranges: TextMap } | { noArticle: string };

const blockOf = (draft: Draft, published: string | undefined): Block => ({
  kind: draft.kind,
  ...(draft.level === undefined ? {} : { level: draft.level }),
  text: draft.content.text,
  ...(published === undefined ? {} : { published }),
});

const isReadable = (document: Document): boolean =>
  (document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml') &&
  document.body?.localName === 'body' &&
  document.designMode !== 'on';

/** Browsers that translate a page in place mark it so. */
const isTranslated = (document: Document): boolean =>
  /(^|\s)translated-(ltr|rtl)(\s|$)/.test(document.documentElement.className);

function* readingSteps(document: Document, { isVisible, url }: ReadingOptions): Steps<Reading> {
  if (!isReadable(document)) return { noArticle: 'the document is no HTML page' };
  if (isTranslated(document)) return { noArticle: 'the page was translated: its words are no longer its own' };
  const walked = yield* walk(document.body, isVisible, MAX_UNITS);
  yield;
  const headline = headlineOf(walked.drafts, document.title);
  const out = leftOut(walked, headline);
  yield;
  const read = walked.drafts.filter((_, index) => !out[index]);
  const noArticle = reasonAgainst(document, walked.drafts, out);
  if (noArticle) return { noArticle };

  const times = postTimes(document.body);
  const starts: number[] = [];
  let units = 0;
  for (const draft of read) {
    starts.push(units);
    units += draft.content.text.length + 1;
  }
  const blocks = read.map((draft) => blockOf(draft, times(draft.element)));
  const headlineDraft = walked.drafts[headline];
  const prose = read.filter((draft) => draft.kind === 'paragraph' && draft.content.text.length > LINE_UNITS);
  const page: ReadPage = {
    ...(url === undefined ? {} : { url }),
    language: languageOf(document),
    signs: pageSigns(document, {
      headline: headlineDraft ? { text: headlineDraft.content.text, element: headlineDraft.element } : null,
      bodyStart: (prose[2] ?? prose[0])?.element ?? null,
    }),
    blocks,
    ...(walked.truncated ? { readUnits: units } : {}),
  };
  return { page, ranges: { starts, runs: read.map((draft) => draft.content.runs) } };
}

/**
 * Reads a page: its visible article text in blocks, what it says of itself, and the way back from offsets of that text to
 * the DOM. A document that is no HTML, or no article, gives the reason instead. Changes nothing in the document.
 * Linear in the size of the document; beyond `MAX_UNITS` the rest is left and `readUnits` says how much was read.
 */
export const readPage = (document: Document, options: ReadingOptions): Reading =>
  finish(readingSteps(document, options));

/** The same in slices of a few milliseconds, so that a page that is being read stays quick to the touch. */
export const readPageInSlices = (document: Document, options: ReadingOptions): Promise<Reading> =>
  finishInSlices(readingSteps(document, options));
