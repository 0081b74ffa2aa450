import type { Page } from '../model/page.ts';
import type { ReadPage } from '../model/read-page.ts';
import { creditsOf } from './credits.ts';
import { metaByName } from './meta-by-name.ts';
import { outletOf } from './outlet.ts';
import { publishedOf } from './published.ts';
import { structuredDataOf } from './structured-data.ts';

const MOST_TITLE_UNITS = 500;

/** The page that was read, with its title, publication day, publisher and credited agencies, each from the surest sign there is. */
export const pageOf = ({ signs, ...read }: ReadPage): Page => {
  const { title, headline, times } = signs;
  const { url, blocks } = read;
  const meta = metaByName(signs.meta);
  const structured = structuredDataOf(signs.structuredData);
  const byline = meta.get('author');
  return {
    ...read,
    title: (headline ?? title).slice(0, MOST_TITLE_UNITS),
    published: publishedOf({ structured: structured.published, meta, times, url, blocks }),
    outlet: outletOf(structured.publisher, meta, title, headline, url),
    credits: creditsOf(blocks, byline === undefined ? structured.authors : [...structured.authors, byline]),
  };
};
