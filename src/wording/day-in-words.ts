import { daysOf, type Language } from './language.ts';

/** A day as a reader sees it: "2024-03-26" is "26 Mar 2024". What is no date is given back as it came. */
export function dayInWords({ locale }: Pick<Language, 'locale'>, day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  const words = daysOf(locale).format(time);
  // French counts the first of a month as no other day, which Intl does not know.
  return locale.startsWith('fr') ? words.replace(/^1 /, '1er ') : words;
}
