import { daysOf, type Language } from './language.ts';

/** A day as a reader sees it: "2024-03-26" is "26 Mar 2024". What is no date is given back as it came. */
export function dayInWords({ locale }: Language, day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : daysOf(locale).format(time);
}
