import { differenceInCalendarDays, isValid, parseISO } from 'date-fns';

/** A count that changes from week to week is one of another date past so many days. */
export const SAME_TIME_DAYS = 14;

/** How many days `day` lies after `other` (both `YYYY-MM-DD`); negative before it; null where either is no date. */
export function daysApart(day: string | null, other: string): number | null {
  if (day === null) return null;
  const [one, two] = [parseISO(day), parseISO(other)];
  return isValid(one) && isValid(two) ? differenceInCalendarDays(one, two) : null;
}
