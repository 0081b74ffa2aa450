import type { Document } from '../model/document.ts';
import type { Page } from '../model/page.ts';
import { readDates } from './3-facts/dates.ts';
import { dayOf } from './3-facts/day.ts';
import { readWords } from './3-facts/words.ts';

const OPENING_BLOCKS = 5;
const OPENING_UNITS = 60;
/** A dateline without a year is taken for one of the documents’ season, and of no other. */
const SEASON_DAYS = 45;

/**
 * The day of a dateline that names no year ("NEW DELHI, March 29:"), `YYYY-MM-DD`: in the year that brings it within 45 days
 * of one of the documents; null where the page has no such dateline, or it fits none of them.
 */
export function datelineDay(page: Page, documents: readonly Document[]): string | null {
  for (const { text } of page.blocks.slice(0, OPENING_BLOCKS)) {
    const opening = text.slice(0, OPENING_UNITS);
    if (!/^\p{Lu}[\p{Lu}.’' ]{2,}[\p{Lu}]/u.test(opening)) continue;
    for (const document of documents) {
      const published = dayOf(document.published);
      if (published === null) continue;
      const [mention] = readDates(readWords(opening), published);
      const span = mention && mention.from <= 6 ? mention.spans[0] : undefined;
      if (span && span.first === span.last && Math.abs(span.first - published) <= SEASON_DAYS)
        return new Date(span.first * 86_400_000).toISOString().slice(0, 10);
    }
  }
  return null;
}
