import type { DateMention } from './date-mention.ts';
import { type Day, partsOf } from './day.ts';
import { monthDate } from './month-dates.ts';
import type { Word } from './words.ts';

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** Short forms, which are also other words ("sat", "wed", a newspaper’s name): read only where they head a row. */
const SHORT_WEEKDAYS = new Map(
  Object.entries({ sun: 0, mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6 }),
);

/** Reads a weekday that begins at a word: "on Monday", "next Tuesday", "Wednesday of last week", "Tue:"; null where none does. */
export function weekdayDate(words: readonly Word[], at: number, published: Day): DateMention | null {
  const weekday = weekdayOf(words, at);
  if (weekday === null || isFullDate(words, at + 1)) return null;
  const day = (of: Day) => ({ first: of, last: of });
  const lastWeek = lastWeekBehind(words, at);
  if (lastWeek > 0) {
    const monday = published - ((partsOf(published).weekday + 6) % 7);
    return { from: at, to: at + lastWeek, spans: [day(monday - 7 + ((weekday + 6) % 7))] };
  }
  const past = published - ((partsOf(published).weekday - weekday + 7) % 7);
  const before = words[at - 1]?.lower;
  if (before === 'next') return { from: at, to: at, spans: [day(past + 7)] };
  if (before === 'last')
    return { from: at, to: at, spans: past === published ? [day(past - 7)] : [day(past), day(past - 7)] };
  return { from: at, to: at, spans: [day(past), day(past + 7)], weekday };
}

function weekdayOf(words: readonly Word[], at: number): number | null {
  const word = words[at] as Word;
  if (word.text[0] === word.lower[0]) return null;
  const full = WEEKDAYS.indexOf(word.lower);
  if (full >= 0) return full;
  const next = words[at + 1];
  const headsRow = at === 0 && next !== undefined && (next.breakBefore === 2 || next.afterColon);
  return headsRow ? (SHORT_WEEKDAYS.get(word.lower) ?? null) : null;
}

/** How many words "last week" or "of last week" behind a weekday takes; 0 where neither stands there. */
function lastWeekBehind(words: readonly Word[], at: number): number {
  const of = words[at + 1]?.lower === 'of' ? 1 : 0;
  return words[at + of + 1]?.lower === 'last' && words[at + of + 2]?.lower === 'week' ? of + 2 : 0;
}

/** "Wednesday 9 October", "Wednesday, October 9th": the date behind a weekday says more than the weekday. */
const isFullDate = (words: readonly Word[], at: number): boolean => monthDate(words, at, 0) !== null;
