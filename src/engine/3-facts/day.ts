/** Days since 1 January 1970, counted in UTC so that no time zone moves a page's date. */
export type Day = number;

/** The day number of `YYYY-MM-DD` (a time after it is ignored); null for anything else. */
export function dayOf(date: string | null | undefined): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '');
  if (!found) return null;
  const time = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  return Number.isFinite(time) ? Math.round(time / 86_400_000) : null;
}

/** The day of a year, a month from 0 and a day of the month; days past the month's end run on. */
export const dayFrom = (year: number, month: number, day: number): Day =>
  Math.round(Date.UTC(year, month, day) / 86_400_000);

/** A day's year, month from 0, and weekday from 0 for Sunday. */
export const partsOf = (day: Day): { year: number; month: number; weekday: number } => {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), weekday: date.getUTCDay() };
};
