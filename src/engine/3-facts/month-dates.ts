import type { DateMention } from './date-mention.ts';
import { type Day, dayFrom, partsOf } from './day.ts';
import type { Word } from './words.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const OPENINGS = new Set(['early', 'first', 'beginning', 'start', 'opening']);
const CLOSINGS = new Set(['late', 'end', 'close']);
const LEADS_NAME = new Set(['the', 'that', 'his', 'her', 'its', 'their', 'a']);
const LEADS_MONTH = new Set(
  'in of since until till last this next early late mid during by from through to'.split(' '),
);

const PAIRED = new Set(['and', 'or', 'to', 'until', 'through']);

const MONTH_OF = new Map(
  [...MONTHS.entries(), ...SHORT_MONTHS.entries(), [8, 'sept'] as const].map(([at, name]) => [name, at]),
);

const monthIndex = (word: Word | undefined): number =>
  !word || word.text[0] === word.lower[0] ? -1 : (MONTH_OF.get(word.lower) ?? -1);

/** Asked of every word of a page, so that few are held against a pattern. */
const isDigits = (word: Word | undefined): boolean => {
  const first = word?.lower.charCodeAt(0) ?? 0;
  return first >= 48 && first <= 57;
};
const FIRST_DAYS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const dayNumber = (word: Word | undefined): number => {
  if (!isDigits(word)) return 0;
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word?.lower ?? '');
  const day = found ? Number(found[1]) : 0;
  return day >= 1 && day <= 31 ? day : 0;
};
const yearNumber = (word: Word | undefined): number =>
  isDigits(word) && /^(?:19|20)\d\d$/.test(word?.lower ?? '') ? Number(word?.lower) : 0;

/**
 * Reads a calendar date that begins at a word: "25 March 2024", "March 25", "in March", "March 2024", "in 2023"; null where
 * none does. A date without a year needs the day of publication. `after`: a day that
 * one without a year goes on from, row by row: "18 March 2024: …", "22 March: …".
 */
export function monthDate(
  words: readonly Word[],
  at: number,
  published: Day | null,
  after: Day | null = null,
): DateMention | null {
  const word = words[at];
  const isSpelt = words[at + 1]?.lower === 'of' && words[at - 1]?.lower === 'the';
  const early = dayNumber(word) || (isSpelt ? FIRST_DAYS.indexOf(word?.lower ?? '') + 1 : 0);
  const monthAt = early ? (words[at + 1]?.lower === 'of' ? at + 2 : at + 1) : at;
  const month = monthIndex(words[monthAt]);
  if (month < 0) return early ? null : yearAlone(words, at);
  const late = early ? 0 : dayNumber(words[monthAt + 1]);
  let to = late ? monthAt + 1 : monthAt;
  let year = yearNumber(words[to + 1]);
  if (year) to += 1;
  else year = yearOfPair(words, to + 1);
  const day = early || late;
  if (!day && !year && !isMonthName(words, at, month)) return null;
  const isFull = day > 0 && year > 0;
  if (!year) {
    if (published === null) return null;
    const onwards = day && after !== null ? nextYear(month, day, after, published) : 0;
    year = onwards || nearestYear(month, day || 1, published, words[at - 1]?.lower === 'next');
  }
  const first = dayFrom(year, month, day || 1);
  const last = day ? first : dayFrom(year, month + 1, 0);
  const span = day ? { first, last } : partOfMonth(words, at, first, last);
  return { from: at, to, spans: [span], ...(isFull ? { isFull } : {}) };
}

/** "March and October 2024", "25 to 28 March 2024": the second date’s year is the first one’s too; 0 where there is none. */
function yearOfPair(words: readonly Word[], at: number): number {
  if (!PAIRED.has(words[at]?.lower ?? '')) return 0;
  const month = dayNumber(words[at + 1]) ? at + 2 : at + 1;
  return monthIndex(words[month]) < 0 ? 0 : yearNumber(words[dayNumber(words[month + 1]) ? month + 2 : month + 1]);
}

/** May and March are other words too, and short forms are names ("Zhang Jun"): by themselves they are months behind a preposition or article, or as a heading. */
function isMonthName(words: readonly Word[], at: number, month: number): boolean {
  if (words[at]?.lower !== MONTHS[month]) return false;
  const before = words[at - 1]?.lower;
  if (before !== undefined) return LEADS_MONTH.has(before) || (month !== 4 && (month !== 2 || LEADS_NAME.has(before)));
  const next = words[at + 1];
  return next === undefined || next.text[0] !== next.lower[0] || (month !== 4 && month !== 2);
}

/** "early October", "in the first days of October", "late March", "mid-March". */
function partOfMonth(words: readonly Word[], at: number, first: Day, last: Day): { first: Day; last: Day } {
  const before = words.slice(Math.max(0, at - 4), at).map((word) => word.lower);
  const parts = before.at(-1) === 'of' ? before.slice(0, -1) : before.slice(-1);
  if (parts.some((word) => OPENINGS.has(word))) return { first, last: first + 6 };
  if (parts.some((word) => word === 'mid' || word === 'middle')) return { first: first + 9, last: first + 19 };
  return parts.some((word) => CLOSINGS.has(word)) ? { first: last - 8, last } : { first, last };
}

function yearAlone(words: readonly Word[], at: number): DateMention | null {
  const year = yearNumber(words[at]);
  const before = words[at - 1]?.lower ?? '';
  if (!year || !(LEADS_MONTH.has(before) || before === 'before' || before === 'after')) return null;
  return { from: at, to: at, spans: [{ first: dayFrom(year, 0, 1), last: dayFrom(year, 11, 31) }] };
}

/** The year of the first such day from `after` on; 0 where that lies behind the day of publication. */
function nextYear(month: number, day: number, after: Day, published: Day): number {
  const { year } = partsOf(after);
  const next = dayFrom(year, month, day) >= after ? year : year + 1;
  return dayFrom(next, month, day) <= published ? next : 0;
}

/** News names months without a year for the last half year and the next few weeks. */
function nearestYear(month: number, day: number, published: Day, next: boolean): number {
  const { year } = partsOf(published);
  const ahead = next ? 330 : 45;
  for (const candidate of [year + 1, year, year - 1])
    if (dayFrom(candidate, month, day) <= published + ahead) return candidate;
  return year;
}
