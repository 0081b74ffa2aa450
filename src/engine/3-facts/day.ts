import { remembered } from './remembered.ts';

/** Days since 1 January 1970, counted in UTC so that no time zone moves a page's date. */
export type Day = number;

/** The day number of `YYYY-MM-DD` (a time after it is ignored); null for anything else. */
export function dayOf(date: string | null | undefined): Day | null {
  const day = numberOf(date ?? '');
  return Number.isNaN(day) ? null : day;
}

/** Remembered, as every statement is held against the same scenes; NaN of what is no date. */
const numberOf = remembered((date: string): number => {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(date);
  return found
    ? Math.round(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / 86_400_000)
    : Number.NaN;
}, 10_000);

/** The day of a year, a month from 0 and a day of the month; days past the month's end run on. */
export const dayFrom = (year: number, month: number, day: number): Day =>
  Math.round(Date.UTC(year, month, day) / 86_400_000);

/** A day's year, month from 0, and weekday from 0 for Sunday. */
export const partsOf = (day: Day): { year: number; month: number; weekday: number } => {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), weekday: date.getUTCDay() };
};
