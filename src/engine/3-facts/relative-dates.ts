import type { DateMention } from './date-mention.ts';
import { type Day, dayFrom, partsOf } from './day.ts';
import { monthDate } from './month-dates.ts';
import type { Word } from './words.ts';

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const NUMBERS = 'a two three four five six seven eight nine ten eleven twelve'.split(' ');
const UNITS = new Map([
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30],
  ['year', 365],
]);

/** First month of each season, from 0, in the northern half of the world. */
const SEASONS = new Map([
  ['spring', 2],
  ['summer', 5],
  ['autumn', 8],
  ['fall', 8],
]);
const LEADS_SEASON = new Set(['last', 'this', 'the', 'that', 'in', 'early', 'late']);

/** The last such season that had begun by the day of publication. */
function seasonDays(month: number, published: Day): [first: Day, last: Day] {
  const { year } = partsOf(published);
  const first = dayFrom(year, month, 1);
  const begun = first <= published ? year : year - 1;
  return [dayFrom(begun, month, 1), dayFrom(begun, month + 3, 0)];
}

/** Reads a date told from the day of publication: "on Monday", "last night", "three weeks ago"; null where none begins at the word. */
export function relativeDate(words: readonly Word[], at: number, published: Day): DateMention | null {
  const word = words[at] as Word;
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  const one = (first: Day, last: Day, to = at): DateMention => ({ from: at, to, spans: [{ first, last }] });
  const weekday = word.text[0] === word.lower[0] ? -1 : WEEKDAYS.indexOf(word.lower);
  if (weekday >= 0) {
    if (isFullDate(words, at + 1)) return null;
    const tail = words.slice(at + 1, at + 4).map(({ lower }) => lower);
    const ofLastWeek =
      tail[0] === 'last' && tail[1] === 'week'
        ? 2
        : tail[0] === 'of' && tail[1] === 'last' && tail[2] === 'week'
          ? 3
          : 0;
    if (ofLastWeek) {
      const monday = published - ((partsOf(published).weekday + 6) % 7);
      const day = monday - 7 + ((weekday + 6) % 7);
      return one(day, day, at + ofLastWeek);
    }
    const past = published - ((partsOf(published).weekday - weekday + 7) % 7);
    const past2 = { first: past, last: past };
    const future = { first: past + 7, last: past + 7 };
    const earlier = { first: past - 7, last: past - 7 };
    if (before === 'next') return { from: at, to: at, spans: [future] };
    if (before === 'last') return { from: at, to: at, spans: past === published ? [earlier] : [past2, earlier] };
    return { from: at, to: at, spans: [past2, future], weekday };
  }
  const season = SEASONS.get(word.lower);
  if (season !== undefined && LEADS_SEASON.has(before)) return one(...seasonDays(season, published));
  switch (word.lower) {
    case 'today':
    case 'tonight':
      return one(published - 1, published);
    case 'yesterday':
      return one(published - 1, published - 1);
    case 'tomorrow':
      return one(published + 1, published + 1);
    case 'overnight':
      return one(published - 1, published);
    case 'last':
      if (next === 'night') return one(published - 1, published, at + 1);
      if (next === 'week') return one(published - 13, published - 1, at + 1);
      if (next === 'weekend') return one(published - 9, published - 1, at + 1);
      if (next === 'month') return one(published - 60, published - 10, at + 1);
      if (next === 'year') {
        const year = partsOf(published).year - 1;
        return one(dayFrom(year, 0, 1), dayFrom(year, 11, 31), at + 1);
      }
      return null;
    case 'this':
      if (next === 'week') return one(published - 6, published + 6, at + 1);
      if (next === 'month') return one(published - 30, published + 30, at + 1);
      if (next === 'year')
        return one(dayFrom(partsOf(published).year, 0, 1), dayFrom(partsOf(published).year, 11, 31), at + 1);
      return next === 'morning' || next === 'afternoon' || next === 'evening'
        ? one(published, published, at + 1)
        : null;
    case 'next':
      if (next === 'week') return one(published + 1, published + 13, at + 1);
      return next === 'month' ? one(published + 10, published + 60, at + 1) : null;
    case 'month': {
      const before3 = words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
      if (before !== 'the' || !before3.some((word) => word === 'start' || word === 'beginning')) return null;
      const { year, month } = partsOf(published);
      return one(dayFrom(year, month, 1), dayFrom(year, month, 7));
    }
    case 'ago':
      return ago(words, at, published);
    default:
      return null;
  }
}

/** "three weeks ago", "a year ago", "6 months ago". */
function ago(words: readonly Word[], at: number, published: Day): DateMention | null {
  const size = UNITS.get((words[at - 1]?.lower ?? '').replace(/s$/, ''));
  const counted = words[at - 2]?.lower ?? '';
  const number = /^\d{1,3}$/.test(counted)
    ? Number(counted)
    : NUMBERS.indexOf(counted === 'an' || counted === 'one' ? 'a' : counted) + 1;
  if (!size || !number) return null;
  const days = size * number;
  const slack = Math.max(size === 1 ? 0 : Math.ceil(size / 2), Math.ceil(days / 10));
  return { from: at - 2, to: at, spans: [{ first: published - days - slack, last: published - days + slack }] };
}

/** "Wednesday 9 October", "Wednesday, October 9th": the date behind a weekday says more than the weekday. */
const isFullDate = (words: readonly Word[], at: number): boolean => monthDate(words, at, 0) !== null;
