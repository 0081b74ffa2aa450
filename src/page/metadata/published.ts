import type { Block } from '../../model/page.ts';
import { PUBLISHED_META } from '../word-lists/dates.ts';
import { dayInText, dayInUrl, dayOf } from './day.ts';

/** A line about the article (byline, date line) is no longer than this; a paragraph's dateline ends within `DATELINE`. */
const LINE_UNITS = 140;
const DATELINE_UNITS = 60;
const PROSE_PARAGRAPHS = 3;

/** `Node.DOCUMENT_POSITION_FOLLOWING`: the global `Node` is absent where the command line reads. */
const FOLLOWING = 4;

const inMeta = (meta: Map<string, string>): string | null => {
  for (const name of PUBLISHED_META) {
    const day = dayOf(meta.get(name) ?? '');
    if (day) return day;
  }
  return null;
};

/** What stands right before a time, or around it where it is the only one there: "Updated", "Published on". */
const labelOf = (time: Element): string => {
  const parent = time.parentElement;
  const isAlone = parent?.querySelectorAll('time').length === 1;
  return (isAlone ? parent.textContent : time.previousSibling?.textContent)?.trim().slice(-80) ?? '';
};

const isUpdate = (time: Element): boolean =>
  /\b(updated|modified)\b/i.test(labelOf(time)) ||
  /updated|modified/i.test(`${time.className} ${time.getAttribute('itemprop')}`);

/**
 * The day in the `time` element nearest to the headline: the first after it that stands before `bodyStart`, else the last
 * before it. Times in asides, footers and navigation belong to other stories.
 */
const inTimeElement = (document: Document, headline: Element | null, bodyStart: Element | null): string | null => {
  const times = [...document.querySelectorAll('time[datetime]')].filter(
    (time) =>
      dayOf(time.getAttribute('datetime') ?? '') !== null &&
      !time.closest('aside, nav, footer') &&
      !(bodyStart && bodyStart.compareDocumentPosition(time) & FOLLOWING),
  );
  const after = headline ? times.filter((time) => headline.compareDocumentPosition(time) & FOLLOWING) : times;
  const before = times.filter((time) => !after.includes(time));
  const marked = times.find(
    (time) => time.hasAttribute('pubdate') || time.getAttribute('itemprop') === 'datePublished',
  );
  const chosen = marked ?? after.find((time) => !isUpdate(time)) ?? before.at(-1) ?? after[0];
  return chosen ? dayOf(chosen.getAttribute('datetime') ?? '') : null;
};

/** A line about the article is short and, unlike prose, seldom ends as a sentence does. */
const isLine = (text: string): boolean =>
  text.length <= LINE_UNITS && (text.length <= DATELINE_UNITS || !/[.!?]$/.test(text));

/**
 * The full date in a line above the text or in the dateline of one of its first paragraphs; the day of an “Updated” line
 * where there is no other, since a page near its time is read better than one without a time.
 */
export const dayInBlocks = (blocks: readonly Block[]): string | null => {
  let paragraphs = 0;
  let updated: string | null = null;
  for (const { text } of blocks) {
    const isUpdateLine = text.length <= LINE_UNITS && /^\W*(last )?(updated|modified)/i.test(text);
    const day = dayInText(isLine(text) ? text : text.slice(0, DATELINE_UNITS));
    if (day && !isUpdateLine) return day;
    updated ??= day;
    if (text.length > LINE_UNITS) paragraphs += 1;
    if (paragraphs >= PROSE_PARAGRAPHS) break;
  }
  return updated;
};

export interface PublishedSources {
  document: Document;
  structured: string | null;
  meta: Map<string, string>;
  headline: Element | null;
  /** Where the article's text is well under way: no `time` after it is the article's own. */
  bodyStart: Element | null;
  blocks: readonly Block[];
  url: string | undefined;
}

/** The page's publication day, `YYYY-MM-DD`, from the surest of its signs; null where it tells none. */
export const publishedOf = (sources: PublishedSources): string | null =>
  dayOf(sources.structured ?? '') ??
  inMeta(sources.meta) ??
  inTimeElement(sources.document, sources.headline, sources.bodyStart) ??
  dayInUrl(sources.url ?? sources.meta.get('og:url') ?? '') ??
  dayInBlocks(sources.blocks);
