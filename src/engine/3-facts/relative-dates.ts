import type { DateMention } from './date-mention.ts';
import { type Day, dayFrom, partsOf } from './day.ts';
import { weekdayDate } from './weekday-dates.ts';
import type { Word } from './words.ts';

type Days = [first: Day, last: Day];

const monthDays = (published: Day, ahead: number): Days => {
  const { year, month } = partsOf(published);
  return [dayFrom(year, month + ahead, 1), dayFrom(year, month + ahead + 1, 0)];
};
const yearDays = (published: Day, ahead: number): Days => {
  const year = partsOf(published).year + ahead;
  return [dayFrom(year, 0, 1), dayFrom(year, 11, 31)];
};

/** One word that tells a day, and the days it may mean: news of the morning says "today" of the night before. */
const WORDS = new Map<string, (published: Day) => Days>([
  ['today', (day) => [day - 1, day]],
  ['tonight', (day) => [day - 1, day]],
  ['overnight', (day) => [day - 1, day]],
  ['yesterday', (day) => [day - 1, day - 1]],
  ['tomorrow', (day) => [day + 1, day + 1]],
]);

/** Two words that tell a stretch. Weeks are taken wide: a page’s week begins on another day than a reader’s. */
const PAIRS = new Map<string, (published: Day) => Days>([
  ['last night', (day) => [day - 1, day - 1]],
  ['last week', (day) => [day - 13, day - 1]],
  ['last weekend', (day) => [day - 9, day - 1]],
  ['last month', (day) => monthDays(day, -1)],
  ['last year', (day) => yearDays(day, -1)],
  ['this morning', (day) => [day, day]],
  ['this afternoon', (day) => [day, day]],
  ['this evening', (day) => [day, day]],
  ['this week', (day) => [day - 6, day + 6]],
  ['this month', (day) => monthDays(day, 0)],
  ['this year', (day) => yearDays(day, 0)],
  ['next week', (day) => [day + 1, day + 13]],
  ['next month', (day) => monthDays(day, 1)],
]);

/** First month of each season, from 0, in the northern half of the world. */
const SEASONS = new Map([
  ['spring', 2],
  ['summer', 5],
  ['autumn', 8],
  ['fall', 8],
]);
const LEADS_SEASON = new Set(['last', 'this', 'the', 'that', 'in', 'early', 'late']);

/** Every word that one of these can stand at, weekdays aside: on most words nothing need be tried. */
const MARKS = new Set([...WORDS.keys(), ...SEASONS.keys(), 'last', 'this', 'next', 'month', 'ago', 'since']);

/**
 * Reads a date told from the day of publication: "on Monday", "last night", "earlier this month", "three weeks ago"; null
 * where none begins at the word.
 */
export function relativeDate(words: readonly Word[], at: number, published: Day): DateMention | null {
  const weekday = weekdayDate(words, at, published);
  if (weekday || !MARKS.has((words[at] as Word).lower)) return weekday;
  const lower = (of: number): string => words[of]?.lower ?? '';
  const told = (days: Days, from = at, to = at, ...more: Days[]): DateMention => ({
    from,
    to,
    spans: [days, ...more].map(([first, last]) => ({ first, last })),
  });
  const word = WORDS.get(lower(at));
  if (word) return told(word(published));
  const pair = PAIRS.get(`${lower(at)} ${lower(at + 1)}`);
  if (pair) {
    const days = narrowed(lower(at - 1), pair(published), published);
    // Loosely, "last month" is also the last few weeks.
    return lower(at + 1) === 'month' && lower(at) === 'last'
      ? told(days, at, at + 1, [published - 60, published - 10])
      : told(days, at, at + 1);
  }
  const season = SEASONS.get(lower(at));
  if (season !== undefined && LEADS_SEASON.has(lower(at - 1))) return told(seasonDays(season, published));
  if (lower(at) === 'month' && lower(at - 1) === 'the') {
    const days = startOfMonth(words.slice(Math.max(0, at - 4), at), published);
    return days && told(days);
  }
  const isSince = lower(at) === 'since';
  const days = isSince || lower(at) === 'ago' ? countedBack(words, at, published) : null;
  // "It is a week since …" tells the day, and the time from then on.
  return days && told(days, at - 2, at, ...(isSince ? [[days[0], published] as Days] : []));
}

/** "Earlier this month" ends with the day of publication, "later this month" begins with it. */
function narrowed(before: string, [first, last]: Days, published: Day): Days {
  if (before === 'earlier') return [first, Math.min(last, published)];
  return before === 'later' ? [Math.max(first, published), last] : [first, last];
}

/** "At the start of the month", "on the first of the month", "on the first day of the month". */
function startOfMonth(before: readonly Word[], published: Day): Days | null {
  const has = (word: string) => before.some(({ lower }) => lower === word);
  const [first] = monthDays(published, 0);
  if (has('start') || has('beginning')) return [first, first + 6];
  return has('first') && has('of') ? [first, first] : null;
}

/** The last such season that had begun by the day of publication. */
function seasonDays(month: number, published: Day): Days {
  const { year } = partsOf(published);
  const begun = dayFrom(year, month, 1) <= published ? year : year - 1;
  return [dayFrom(begun, month, 1), dayFrom(begun, month + 3, 0)];
}

const NUMBERS = 'a two three four five six seven eight nine ten eleven twelve'.split(' ');
const UNITS = new Map([
  ['day', 1],
  ['night', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30],
  ['year', 365],
]);

/** "Three weeks ago", "a year ago", "6 months ago", "it is a week since": the longer ago, the wider. */
function countedBack(words: readonly Word[], at: number, published: Day): Days | null {
  const size = UNITS.get((words[at - 1]?.lower ?? '').replace(/s$/, ''));
  const counted = words[at - 2]?.lower ?? '';
  const number = /^\d{1,3}$/.test(counted)
    ? Number(counted)
    : NUMBERS.indexOf(counted === 'an' || counted === 'one' ? 'a' : counted) + 1;
  if (!size || !number) return null;
  const days = size * number;
  const slack = size === 1 ? Math.floor(days / 10) : Math.max(Math.ceil(size / 2), Math.ceil(days / 10));
  return [published - days - slack, published - days + slack];
}
