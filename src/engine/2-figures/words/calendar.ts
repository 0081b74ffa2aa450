/** Months and their abbreviations; "may" and "march" count only with a capital. */
export const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ramadan'
  ).split(' '),
);
export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);
/** What follows a clock time. */
export const TIME_MARKS: ReadonlySet<string> = new Set(
  "am pm a.m p.m gmt utc bst est edt cet cest pst pdt ist idt o'clock".split(' '),
);
/** Plurals that a year describes: "2018 sales". */
export const YEAR_NOUNS: ReadonlySet<string> = new Set(
  (
    'sales earnings results elections models profits revenues games olympics figures levels prices accounts estimates forecasts ' +
    'finals championships awards playoffs polls primaries midterms protests talks riots attacks bombings floods fires wildfires ' +
    'era vintage style model models census survey statistics data graduates nominees winners losses taxes targets goals standards rules terms films movies studies reports guidelines'
  ).split(' '),
);
/** Words before a four-digit number that is then a year. */
export const YEAR_LEADS: ReadonlySet<string> = new Set(
  (
    'in since until till by during before after from of early late mid spring summer autumn fall winter the and to through ' +
    'throughout circa for year'
  ).split(' '),
);
/** Second halves of compounds whose first half is a year: "a 2005-era car". */
export const YEAR_COMPOUNDS: ReadonlySet<string> = new Set(
  'era style styled vintage model built born made level levels like type dated based and to present founded season set'.split(
    ' ',
  ),
);
