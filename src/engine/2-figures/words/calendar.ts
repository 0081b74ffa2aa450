import { wordSet } from './word-set.ts';

/** Months and their abbreviations; "may" and "march" count only with a capital. */
export const MONTHS = wordSet(
  'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ramadan',
);
export const WEEKDAYS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);
/** What follows a clock time. */
export const TIME_MARKS = wordSet("am pm gmt utc bst est edt cet cest pst pdt ist idt o'clock");
/** Plurals that a year describes: "2018 sales". */
export const YEAR_NOUNS = wordSet(
  'sales earnings results elections models profits revenues games olympics figures levels prices accounts estimates forecasts ' +
    'finals championships awards playoffs polls primaries midterms protests talks riots attacks bombings floods fires wildfires ' +
    'era vintage style model models census survey statistics data graduates nominees winners losses taxes targets goals standards rules terms films movies studies reports guidelines',
);
/** Words before a four-digit number that is then a year. */
export const YEAR_LEADS = wordSet(
  'in since until till by during before after from of early late mid spring summer autumn fall winter the and to through ' +
    'throughout circa for year',
);
/** Second halves of compounds whose first half is a year: "a 2005-era car". */
export const YEAR_COMPOUNDS = wordSet(
  'era style styled vintage model built born made level levels like type dated based and to present founded season set',
);
