import type { Amount } from './measure.ts';
import { isYear } from './not-years.ts';
import type { Token } from './tokens.ts';
import { classOf, isHyphen } from './word-class.ts';
import { MONTHS, TIME_MARKS } from './words/calendar.ts';

const DAY = /^0?([1-9]|[12]\d|3[01])$/;
const YEAR = /^(1[5-9]|20|21)\d\d$/;
/** Words that make a month before a number the time of a count: "in March 14 people". */
const MONTH_ALONE = /^(in|since|last|by|late|early|this|until|during)$/;

/** A month's name; "may" and "march" need their capital. */
const isMonth = (token: Token | undefined) =>
  MONTHS.has(token?.lower ?? '') &&
  (/^\p{Lu}/u.test(token?.text ?? '') || !/^(mar|march|may)$/.test(token?.lower ?? ''));

/** "7 October", "October 7", "Oct. 7th", "the 7th of October", "March 2024". */
const isDate = (tokens: readonly Token[], amount: Amount) => {
  const digits = tokens[amount.from]?.text ?? '';
  if (!DAY.test(digits) && !YEAR.test(digits) && amount.form !== 'ordinal') return false;
  const next = tokens[amount.to + 1];
  if (isMonth(next) || (next?.lower === 'of' && isMonth(tokens[amount.to + 2]))) return true;
  const month = tokens[amount.from - 1]?.text === '.' ? amount.from - 2 : amount.from - 1;
  if (!isMonth(tokens[month])) return false;
  return amount.unit === undefined || !MONTH_ALONE.test(tokens[month - 1]?.lower ?? '');
};

/** "8pm", "10:30", "2.55 p.m.", "0600 GMT", "10 o'clock". */
const isTime = (tokens: readonly Token[], amount: Amount) => {
  const before = tokens[amount.from - 1];
  const head = tokens[amount.from];
  const next = tokens[amount.to + 1];
  const second = tokens[amount.to + 2];
  if (next?.text === ':' && !next.spaced && /^\d\d(\.\d+)?$/.test(second?.text ?? '') && !second?.spaced) return true;
  if (before?.text === ':' && !before.spaced && !head?.spaced && /^\d\d(\.\d+)?$/.test(head?.text ?? '')) return true;
  if (next && /^[hm]$/.test(next.text) && !next.spaced && second?.lower === 'ago') return true;
  if (before?.lower === 'past' && /^(half|quarter)$/.test(tokens[amount.from - 2]?.lower ?? '')) return true;
  if (before?.lower === 'to' && tokens[amount.from - 2]?.lower === 'quarter') return true;
  const spelled = /^[ap]$/.test(next?.lower ?? '') && tokens[amount.to + 3]?.lower === 'm';
  if (isOfficeHours(tokens, amount) || isDottedTime(tokens, amount) || isHourOfDay(tokens, amount)) return true;
  return spelled || TIME_MARKS.has(next?.lower ?? '');
};

/** "9-to-5", "9-5": office hours. */
const isOfficeHours = (tokens: readonly Token[], amount: Amount) =>
  [0, 2, 4].some((back) => {
    if (amount.from < back) return false;
    const [low, joint, second, other, high] = tokens.slice(amount.from - back, amount.from - back + 5);
    const isFive = (token: Token | undefined) => /^(5|five)$/.test(token?.lower ?? '') && !token?.spaced;
    if (!/^(9|nine)$/.test(low?.lower ?? '') || !isHyphen(joint)) return false;
    return back < 4 && isFive(second) ? true : second?.lower === 'to' && isHyphen(other) && isFive(high);
  });

/** "at 5.30", "around 10.15 on Friday": two digits of minutes, behind a word that tells when, and no unit. */
const isDottedTime = (tokens: readonly Token[], amount: Amount) =>
  amount.unit === undefined &&
  amount.from === amount.to &&
  /^([01]?\d|2[0-3])\.[0-5]\d$/.test(tokens[amount.from]?.text ?? '') &&
  isTimeLead(tokens, amount.from - 1);

const CLOCK_VERB =
  /^(begins?|began|starts?|started|opens?|opened|ends?|ended|closes?|closed|arrives?|arrived|leaves?|left)$/;
const isTimeLead = (tokens: readonly Token[], at: number): boolean => {
  const adverb = /^(around|about|just|shortly|after|before|by|until|till|from)$/.test(tokens[at]?.lower ?? '') ? 1 : 0;
  return tokens[at - adverb]?.lower === 'at' && CLOCK_VERB.test(tokens[at - adverb - 1]?.lower ?? '');
};

/** "at 3 in the morning", "at three or four in the morning", "at 6 this evening", "from 7 tonight". */
const isHourOfDay = (tokens: readonly Token[], amount: Amount) => {
  if (amount.unit !== undefined || amount.number < 1 || amount.number > 12) return false;
  const [first, second, third] = tokens.slice(amount.to + 1, amount.to + 4).map((token) => token.lower);
  const isSecond = /^(or|to|and)$/.test(tokens[amount.from - 1]?.lower ?? '') && classOf(tokens[amount.from - 2]);
  const lead = tokens[amount.from - (isSecond ? 3 : 1)]?.lower ?? '';
  if (!/^(at|by|from|until|till|around|about|after|before|between)$/.test(lead)) return false;
  const day = /^(morning|afternoon|evening|night)$/;
  if (first === 'in' && second === 'the') return day.test(third ?? '');
  return first === 'tonight' || (/^(this|that|every|each|on)$/.test(first ?? '') && day.test(second ?? ''));
};

/** What date or time an amount is part of, if any. */
export const timeOf = (tokens: readonly Token[], amount: Amount): 'date' | 'year' | 'time' | undefined => {
  if (isDate(tokens, amount)) return 'date';
  if (isTime(tokens, amount)) return 'time';
  return isYear(tokens, amount) ? 'year' : undefined;
};

const JOINT = /^([-–—‐‑,&]|to|and|or|until|till|of)$/;
/** What a book, a show or a series of pictures is counted through by: "page 2 of 5". */
const PIECES = /^(page|part|photo|picture|image|slide|step|question|episode|chapter)$/;

/** True where an amount is joined to what is no figure: "7–8 October", "March 25 to 26", "2019-20", "8-9 p.m.", "resolutions 242 and 338". */
export const isJoinedTo = (tokens: readonly Token[], amount: Amount, other: Amount, reason: string): boolean => {
  const [left, right] = amount.first < other.first ? [amount, other] : [other, amount];
  const joint = tokens[left.to + 1]?.text ?? '';
  if (right.first !== left.to + 2 || !JOINT.test(joint) || amount.kind !== 'count' || amount.unit) return false;
  const digits = tokens[amount.from]?.text ?? '';
  if (joint.toLowerCase() === 'of')
    return reason === 'name' && right === amount && PIECES.test(tokens[other.from - 1]?.lower ?? '');
  if (reason === 'date') return DAY.test(digits);
  if (reason === 'time') return right === other && amount.number >= 1 && amount.number <= 24 && joint !== ',';
  if (reason === 'name') return right === amount && joint !== ',' && tokens[amount.from]?.kind === 'digits';
  return reason === 'year' && right === amount && /^\d\d?$/.test(digits) && /^[-–]$/.test(joint);
};
