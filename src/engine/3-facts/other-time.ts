import type { DateMention } from './date-mention.ts';
import { isPossessive } from './pointing-back.ts';
import type { Reading } from './reading.ts';
import { DATE_REACH } from './scene-days.ts';
import type { Word } from './words.ts';

/** Days within which two counts are of one time. */
const SAME_TIME = 14;
/** Since when, or after what, something is so. */
const SINCE = new Set(['since', 'after', 'following']);

/** True where the date nearest to a count is weeks before the page’s day: "By mid-February …" gives another time’s count. */
export function isOfOtherTime(reading: Reading, from: number, to: number): boolean {
  const published = reading.place.published;
  if (published === null) return false;
  return reading.dates.some((mention) => {
    const distance = mention.to < from ? from - mention.to : mention.from > to ? mention.from - to : 0;
    if (distance > DATE_REACH || datesAnother(reading, mention)) return false;
    return mention.spans.every((span) => span.last < published - SAME_TIME);
  });
}

/** "Since January", "after last November’s truce": the count beside such a date is of now. */
const datesAnother = ({ words, text }: Reading, { from, to }: DateMention): boolean =>
  SINCE.has(words[from - 1]?.lower ?? '') || isPossessive(words[to] as Word, text);
