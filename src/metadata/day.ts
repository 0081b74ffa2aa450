import { isExists } from 'date-fns/isExists';
import { MONTHS } from './date-names.ts';

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;
const NUMBERS_FIRST = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/;
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const DAY_FIRST = new RegExp(`(?<!\\d)${DAY} (?:of )?${MONTH},? (\\d{4})(?!\\d)`, 'i');
const MONTH_FIRST = new RegExp(`(?<![a-z])${MONTH} ${DAY},? (\\d{4})(?!\\d)`, 'i');
const ISO_INSIDE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;

const pad = (part: string): string => part.padStart(2, '0');

const day = (year: string, month: string, dayOfMonth: string): string | null => {
  const isSane = Number(year) >= EARLIEST_YEAR && Number(year) <= LATEST_YEAR;
  if (!isSane || !isExists(Number(year), Number(month) - 1, Number(dayOfMonth))) return null;
  return `${year}-${pad(month)}-${pad(dayOfMonth)}`;
};

const monthNumber = (name: string): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

/** The first full calendar day written out in a text ("26 March 2024", "Mar. 26, 2024", "2024-03-26"); null without one. */
export const dayInText = (text: string): string | null => {
  const found: { at: number; day: string | null }[] = [];
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst)
    found.push({ at: dayFirst.index, day: day(dayFirst[3] ?? '', monthNumber(dayFirst[2] ?? ''), dayFirst[1] ?? '') });
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst)
    found.push({
      at: monthFirst.index,
      day: day(monthFirst[3] ?? '', monthNumber(monthFirst[1] ?? ''), monthFirst[2] ?? ''),
    });
  const iso = ISO_INSIDE.exec(text);
  if (iso) found.push({ at: iso.index, day: day(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '') });
  return found.sort((a, b) => a.at - b.at).find((each) => each.day !== null)?.day ?? null;
};

/** The calendar day a machine-readable date names, as its writer saw it (no shift of time zones); null for anything else. */
export const dayOf = (written: string): string | null => {
  const numbers = NUMBERS_FIRST.exec(written);
  return numbers ? day(numbers[1] ?? '', numbers[2] ?? '', numbers[3] ?? '') : dayInText(written.slice(0, 100));
};

const URL_NUMBERS = /[/_.-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/;
const URL_NAMED = new RegExp(`/((?:19|20)\\d{2})/(${MONTHS.join('|')})/(\\d{1,2})(?!\\d)`, 'i');
const URL_TOGETHER = /[/_-](20\d{2})([01]\d)([0-3]\d)(?!\d)/;

/** The day in a URL's path ("/2024/03/26/", "/2024/mar/26/", "-20240326"); null without one. */
export const dayInUrl = (url: string): string | null => {
  const named = URL_NAMED.exec(url);
  if (named) return day(named[1] ?? '', monthNumber(named[2] ?? ''), named[3] ?? '');
  const numbers = URL_NUMBERS.exec(url) ?? URL_TOGETHER.exec(url);
  return numbers ? day(numbers[1] ?? '', numbers[2] ?? '', numbers[3] ?? '') : null;
};
