import { differenceInCalendarDays, isValid, parseISO } from 'date-fns';
import { remembered } from '../3-facts/remembered.ts';

/** A count that changes from week to week is one of another date past so many days. */
export const SAME_TIME_DAYS = 14;

/** How many days `day` lies after `other` (both `YYYY-MM-DD`); negative before it; null where either is no date. */
export function daysApart(day: string | null, other: string): number | null {
  const days = day === null ? Number.NaN : numberOf(day) - numberOf(other);
  return Number.isNaN(days) ? null : days;
}

const DAY_ZERO = new Date(0);

/** The day’s number in a count of all days; NaN of what is no date. Remembered: pages are held against few documents. */
const numberOf = remembered((day: string): number => {
  const date = parseISO(day);
  return isValid(date) ? differenceInCalendarDays(date, DAY_ZERO) : Number.NaN;
}, 10_000);
