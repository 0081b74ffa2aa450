import type { Block } from '../model/page.ts';
import type { PageSigns } from '../model/read-page.ts';
import { PUBLISHED_META } from './date-names.ts';
import { dayInText, dayInUrl, dayOf } from './day.ts';

/** A line about the article (byline, date line) is no longer than this; a paragraph's dateline ends within `DATELINE`. */
const LINE_UNITS = 140;
const DATELINE_UNITS = 60;
const PROSE_PARAGRAPHS = 3;

const inMeta = (meta: ReadonlyMap<string, string>): string | null => {
  for (const name of PUBLISHED_META) {
    const day = dayOf(meta.get(name) ?? '');
    if (day) return day;
  }
  return null;
};

/** The day of the `time` element nearest to the headline: the first after it that is of no update, else the last before it. */
const inTimes = (times: PageSigns['times']): string | null => {
  const dated = times.filter(({ date }) => dayOf(date) !== null);
  const after = dated.filter(({ isAfterHeadline }) => isAfterHeadline);
  const chosen =
    dated.find(({ isMarked }) => isMarked) ??
    after.find(({ isUpdate }) => !isUpdate) ??
    dated.findLast(({ isAfterHeadline }) => !isAfterHeadline) ??
    after[0];
  return chosen ? dayOf(chosen.date) : null;
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
  structured: string | null;
  meta: ReadonlyMap<string, string>;
  times: PageSigns['times'];
  url: string | undefined;
  blocks: readonly Block[];
}

/** The page's publication day, `YYYY-MM-DD`, from the surest of its signs; null where it tells none. */
export const publishedOf = ({ structured, meta, times, url, blocks }: PublishedSources): string | null =>
  dayOf(structured ?? '') ??
  inMeta(meta) ??
  inTimes(times) ??
  dayInUrl(url ?? meta.get('og:url') ?? '') ??
  dayInBlocks(blocks);
