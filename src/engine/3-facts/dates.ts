import type { Word } from './words.ts';

/** Days since 1 January 1970, counted in UTC so that no time zone moves a page's date. */
export type Day = number;

/** A stretch of time named in a sentence, as the days it may mean: "on Tuesday" may be the last one or the next. */
export interface DateMention {
  /** First and last word of the expression. */
  from: number;
  to: number;
  spans: { first: Day; last: Day }[];
  /** Set for a bare day of the week, 0 for Sunday: in a look back it is a day of the week spoken of. */
  weekday?: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const NUMBERS = 'a two three four five six seven eight nine ten eleven twelve'.split(' ');
const UNITS = new Map([
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30],
  ['year', 365],
]);
const LEADS_MONTH = new Set(
  'in of since until till last this next early late mid during by from through to'.split(' '),
);

/** The day number of `YYYY-MM-DD` (a time after it is ignored); null for anything else. */
export function dayOf(date: string | null | undefined): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '');
  if (!found) return null;
  const time = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  return Number.isFinite(time) ? Math.round(time / 86_400_000) : null;
}

const dayFrom = (year: number, month: number, day: number): Day => Math.round(Date.UTC(year, month, day) / 86_400_000);
const partsOf = (day: Day) => {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), weekday: date.getUTCDay() };
};

/** The dates named in a sentence, relative to the day it was published. Without that day only dates with a year are read. */
export function readDates(words: readonly Word[], published: Day | null): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const mention = monthDate(words, at, published) ?? (published === null ? null : relativeDate(words, at, published));
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

function monthIndex(word: Word | undefined): number {
  if (!word || word.text[0] === word.lower[0]) return -1;
  const full = MONTHS.indexOf(word.lower);
  if (full >= 0) return full;
  return word.lower === 'sept' ? 8 : SHORT_MONTHS.indexOf(word.lower);
}

const dayNumber = (word: Word | undefined): number => {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word?.lower ?? '');
  const day = found ? Number(found[1]) : 0;
  return day >= 1 && day <= 31 ? day : 0;
};
const yearNumber = (word: Word | undefined): number =>
  /^(?:19|20)\d\d$/.test(word?.lower ?? '') ? Number(word?.lower) : 0;

/** "25 March 2024", "March 25", "in March", "March 2024", "2023". */
function monthDate(words: readonly Word[], at: number, published: Day | null): DateMention | null {
  const word = words[at];
  const early = dayNumber(word);
  const monthAt = early ? (words[at + 1]?.lower === 'of' ? at + 2 : at + 1) : at;
  const month = monthIndex(words[monthAt]);
  if (month < 0) return early ? null : yearAlone(words, at);
  const late = early ? 0 : dayNumber(words[monthAt + 1]);
  let to = late ? monthAt + 1 : monthAt;
  let year = yearNumber(words[to + 1]);
  if (year) to += 1;
  const day = early || late;
  if (!day && !year && !LEADS_MONTH.has(words[at - 1]?.lower ?? '') && (month === 4 || month === 2 || at === 0))
    return null;
  if (!year) {
    if (published === null) return null;
    year = nearestYear(month, day || 1, published, words[at - 1]?.lower === 'next');
  }
  const first = dayFrom(year, month, day || 1);
  const last = day ? first : dayFrom(year, month + 1, 0);
  return { from: at, to, spans: [day ? { first, last } : partOfMonth(words, at, first, last)] };
}

/** "early October", "in the first days of October", "late March", "mid-March". */
function partOfMonth(words: readonly Word[], at: number, first: Day, last: Day): { first: Day; last: Day } {
  const before = words.slice(Math.max(0, at - 4), at).map((word) => word.lower);
  if (before.some((word) => ['early', 'first', 'beginning', 'start', 'opening'].includes(word)))
    return { first, last: first + 6 };
  if (before.includes('mid') || before.includes('middle')) return { first: first + 9, last: first + 19 };
  return before.some((word) => ['late', 'end', 'close'].includes(word)) ? { first: last - 8, last } : { first, last };
}

function yearAlone(words: readonly Word[], at: number): DateMention | null {
  const year = yearNumber(words[at]);
  const before = words[at - 1]?.lower ?? '';
  if (!year || !(LEADS_MONTH.has(before) || before === 'before' || before === 'after')) return null;
  return { from: at, to: at, spans: [{ first: dayFrom(year, 0, 1), last: dayFrom(year, 11, 31) }] };
}

/** News names months without a year for the last half year and the next few weeks. */
function nearestYear(month: number, day: number, published: Day, next: boolean): number {
  const { year } = partsOf(published);
  const ahead = next ? 330 : 45;
  for (const candidate of [year + 1, year, year - 1])
    if (dayFrom(candidate, month, day) <= published + ahead) return candidate;
  return year;
}

function relativeDate(words: readonly Word[], at: number, published: Day): DateMention | null {
  const word = words[at] as Word;
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  const one = (first: Day, last: Day, to = at): DateMention => ({ from: at, to, spans: [{ first, last }] });
  const weekday = word.text[0] === word.lower[0] ? -1 : WEEKDAYS.indexOf(word.lower);
  if (weekday >= 0) {
    const past = published - ((partsOf(published).weekday - weekday + 7) % 7);
    const past2 = { first: past, last: past };
    const future = { first: past + 7, last: past + 7 };
    const earlier = { first: past - 7, last: past - 7 };
    if (before === 'next') return { from: at, to: at, spans: [future] };
    if (before === 'last') return { from: at, to: at, spans: past === published ? [earlier] : [past2, earlier] };
    return { from: at, to: at, spans: [past2, future], weekday };
  }
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
