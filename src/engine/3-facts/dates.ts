import type { DateMention } from './date-mention.ts';
import type { Day } from './day.ts';
import { monthDate } from './month-dates.ts';
import { relativeDate } from './relative-dates.ts';
import type { Word } from './words.ts';

/**
 * The dates named in a sentence, relative to the day it was published. Without that day only dates with a year are read.
 * `after`: the day with its year that heads an earlier row of a time line; a date that heads this one goes on from it.
 */
export function readDates(words: readonly Word[], published: Day | null, after: Day | null = null): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const mention =
      monthDate(words, at, published, at === 0 ? after : null) ??
      (published === null ? null : relativeDate(words, at, published));
    if (!mention) continue;
    if (published !== null && LASTING.has(words[mention.from - 1]?.lower ?? '')) lastUntil(mention, published);
    mentions.push(mention);
    at = mention.to;
  }
  return mentions;
}

const LASTING = new Set(['since', 'from']);

/** "Since October" reaches to the day of publication. */
function lastUntil(mention: DateMention, published: Day): void {
  for (const span of mention.spans) span.last = Math.max(span.last, published);
}
