import type { Block, Page } from '../../model/page.ts';
import { creditsOf } from './credits.ts';
import { metaElements } from './meta-elements.ts';
import { outletOf } from './outlet.ts';
import { publishedOf } from './published.ts';
import { structuredDataOf } from './structured-data.ts';

/** What the reading knows of the article when its metadata is looked for. */
export interface ArticleParts {
  headline: { text: string; element: Element } | null;
  /** The element of a paragraph well inside the text. */
  bodyStart: Element | null;
  blocks: readonly Block[];
  url: string | undefined;
}

const MOST_TITLE_UNITS = 500;

/** Title, publication day, publisher, credited agencies and language of a page, each from the surest sign there is. */
export const metadataOf = (document: Document, parts: ArticleParts): Omit<Page, 'blocks' | 'url' | 'readUnits'> => {
  const meta = metaElements(document);
  const structured = structuredDataOf(document);
  const headline = parts.headline?.text;
  const byline = meta.get('author');
  return {
    title: (headline ?? document.title).slice(0, MOST_TITLE_UNITS),
    published: publishedOf({
      document,
      structured: structured.published,
      meta,
      headline: parts.headline?.element ?? null,
      bodyStart: parts.bodyStart,
      blocks: parts.blocks,
      url: parts.url,
    }),
    outlet: outletOf(structured.publisher, meta, document.title, headline, parts.url),
    credits: creditsOf(parts.blocks, byline === undefined ? structured.authors : [...structured.authors, byline]),
    language: (document.documentElement.getAttribute('lang') ?? '').trim().toLowerCase(),
  };
};
