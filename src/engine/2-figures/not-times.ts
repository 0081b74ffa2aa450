import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isHyphen, isNumeral } from './word-class.ts';
import { TIME_MARKS } from './words/calendar.ts';
import { wordSet } from './words/word-set.ts';

const isMinutes = (token: Token) => !token.spaced && /^\d\d(\.\d+)?$/.test(token.text);
const isColon = (token: Token) => token.text === ':' && !token.spaced;

/** "10:30": the hour or the minutes of it. */
const isClockTime = (tokens: readonly Token[], { from, to }: Amount) =>
  (isColon(tokenAt(tokens, to + 1)) && isMinutes(tokenAt(tokens, to + 2))) ||
  (isColon(tokenAt(tokens, from - 1)) && isMinutes(tokenAt(tokens, from)));

/** "5m ago": minutes or hours. */
const isAgo = (tokens: readonly Token[], { to }: Amount) => {
  const letter = tokenAt(tokens, to + 1);
  return (letter.text === 'h' || letter.text === 'm') && !letter.spaced && wordAt(tokens, to + 2) === 'ago';
};

/** "half past 8", "a quarter to 8". */
const isPastHour = (tokens: readonly Token[], { from }: Amount) => {
  const part = wordAt(tokens, from - 2);
  const joint = wordAt(tokens, from - 1);
  return joint === 'past' ? part === 'half' || part === 'quarter' : joint === 'to' && part === 'quarter';
};

/** "8pm", "0600 GMT", "10 o'clock", "9 p.m.". */
const isMarked = (tokens: readonly Token[], { to }: Amount) => {
  const mark = wordAt(tokens, to + 1);
  return TIME_MARKS.has(mark) || ((mark === 'a' || mark === 'p') && wordAt(tokens, to + 3) === 'm');
};

const NINE = wordSet('9 nine');
const FIVE = wordSet('5 five');

const WORK = wordSet('work works worked working');
const OFFICE = wordSet('job jobs shift shifts routine grind life worker workers');

/** "9 to 5" behind "work" or before "job": office hours, and no vote. */
const isWorkday = (tokens: readonly Token[], { from }: Amount) =>
  [from, from - 2].some(
    (at) =>
      NINE.has(wordAt(tokens, at)) &&
      wordAt(tokens, at + 1) === 'to' &&
      FIVE.has(wordAt(tokens, at + 2)) &&
      (WORK.has(wordAt(tokens, at - 1)) || OFFICE.has(wordAt(tokens, at + 3))),
  );

/** "9-to-5", "9-5": office hours. */
const isOfficeHours = (tokens: readonly Token[], { from }: Amount) =>
  [from, from - 2, from - 4].some((at) => {
    if (!NINE.has(wordAt(tokens, at)) || !isHyphen(tokenAt(tokens, at + 1))) return false;
    const isTo = wordAt(tokens, at + 2) === 'to' && isHyphen(tokenAt(tokens, at + 3));
    const end = isTo ? at + 4 : at + 2;
    return end >= from && FIVE.has(wordAt(tokens, end)) && !tokenAt(tokens, end).spaced;
  });

const CLOCK_VERBS = wordSet(
  'begin begins began start starts started open opens opened end ends ended close closes closed arrive arrives arrived leave leaves left',
);
const CLOCK_ADVERBS = wordSet('around about just shortly after before by until till from');

const isTimeLead = (tokens: readonly Token[], lead: number) => {
  const at = CLOCK_ADVERBS.has(wordAt(tokens, lead)) ? lead - 1 : lead;
  return wordAt(tokens, at) === 'at' && CLOCK_VERBS.has(wordAt(tokens, at - 1));
};

/** "begins at 5.30", "opened at around 10.15": two digits of minutes, behind a word that tells when, and no unit. */
const isDottedTime = (tokens: readonly Token[], { from, to, unit }: Amount) =>
  unit === undefined &&
  from === to &&
  /^([01]?\d|2[0-3])\.[0-5]\d$/.test(wordAt(tokens, from)) &&
  isTimeLead(tokens, from - 1);

const DAYTIMES = wordSet('morning afternoon evening night');
const HOUR_JOINTS = wordSet('or to and');
const HOUR_LEADS = wordSet('at by from until till around about after before between');
const DAY_LEADS = wordSet('this that every each on');

/** "in the morning", "this evening", "tonight" from token `at` on. */
const tellsDaytime = (tokens: readonly Token[], at: number) => {
  const first = wordAt(tokens, at);
  const second = wordAt(tokens, at + 1);
  if (first === 'in' && second === 'the') return DAYTIMES.has(wordAt(tokens, at + 2));
  return first === 'tonight' || (DAY_LEADS.has(first) && DAYTIMES.has(second));
};

/** "at 3 in the morning", "at three or four in the morning", "at 6 this evening", "from 7 tonight". */
const isHourOfDay = (tokens: readonly Token[], { from, to, unit, number }: Amount) => {
  if (unit !== undefined || number < 1 || number > 12) return false;
  const isSecond = HOUR_JOINTS.has(wordAt(tokens, from - 1)) && isNumeral(tokenAt(tokens, from - 2));
  return HOUR_LEADS.has(wordAt(tokens, from - (isSecond ? 3 : 1))) && tellsDaytime(tokens, to + 1);
};

/** True for a number in the time of a day, or in how long ago a post was written. */
export const isTime = (tokens: readonly Token[], amount: Amount): boolean =>
  isClockTime(tokens, amount) ||
  isAgo(tokens, amount) ||
  isPastHour(tokens, amount) ||
  isOfficeHours(tokens, amount) ||
  isWorkday(tokens, amount) ||
  isDottedTime(tokens, amount) ||
  isHourOfDay(tokens, amount) ||
  isMarked(tokens, amount);
