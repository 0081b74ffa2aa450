import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';
import { MONTHS, TIME_MARKS, YEAR_LEADS, YEAR_NOUNS } from './words/calendar.ts';
import { COUNTED, FUNCTION_WORDS } from './words/nouns.ts';

const DAY = /^0?([1-9]|[12]\d|3[01])$/;
const YEAR = /^(1[5-9]|20|21)\d\d$/;
/** Words that make a month before a number the time of a count: "in March 14 people". */
const MONTH_ALONE = /^(in|since|last|by|late|early|this|until|during)$/;
/** Words that make four digits a count, these by themselves and the next where a noun follows. */
const QUANTIFIERS = /^(some|than|least|nearly|almost|roughly|approximately)$/;
const NOUN_QUANTIFIERS = /^(about|around|over|to|of|another)$/;

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

/** "cut 2000 jobs": a noun in the plural stands right behind, and before it no determiner, owner, name or preposition. */
const opensCount = (tokens: readonly Token[], amount: Amount, before: string) => {
  const isPlain =
    amount.unit !== undefined &&
    /^\p{Ll}/u.test(tokens[amount.from - 1]?.text ?? '') &&
    !before.endsWith('s') &&
    !FUNCTION_WORDS.has(before);
  return amount.last === amount.to + 1 && isPlain && !YEAR_LEADS.has(before) && !YEAR_NOUNS.has(amount.unit ?? '');
};

/** "of 2000 jobs", but "according to 2015 figures", "of a 2005-era car". */
const opensNounCount = (tokens: readonly Token[], amount: Amount, before: string) =>
  amount.unit !== undefined &&
  NOUN_QUANTIFIERS.test(before) &&
  !(/^(to|of)$/.test(before) && YEAR_NOUNS.has(tokens[amount.last]?.lower ?? ''));

/** "AD 70", "500 BC". */
const isYearOfEra = (tokens: readonly Token[], amount: Amount) =>
  amount.from === amount.to &&
  (tokens[amount.from - 1]?.text === 'AD' || /^(AD|BC|BCE|CE)$/.test(tokens[amount.to + 1]?.text ?? ''));

/** "the summer of '69". */
const isShortYear = (tokens: readonly Token[], amount: Amount) => {
  const [lead, mark, digits] = tokens.slice(Math.max(0, amount.from - 2), amount.from + 1);
  if (!/^['‘’]$/.test(mark?.text ?? '') || digits?.spaced || !/^\d\d$/.test(digits?.text ?? '')) return false;
  return /^(of|in|since|from|until|by|to|and|the|early|late|mid|summer|spring|winter|autumn|fall)$/.test(
    lead?.lower ?? '',
  );
};

/** "in 1066", "between 1250 and 1300": before 1500 a year needs a preposition and no noun. */
const isOldYear = (tokens: readonly Token[], amount: Amount) => {
  const isBare = amount.unit === undefined && amount.from === amount.to;
  if (!isBare || !/^1[0-4]\d\d$/.test(tokens[amount.from]?.text ?? '')) return false;
  const before = tokens[amount.from - 1]?.lower ?? '';
  return /^(in|since|between)$/.test(before) || (before === 'and' && tokens[amount.from - 3]?.lower === 'between');
};

/** Four digits from 1500 to 2199 are a year unless a hedge and a noun, or a noun for people, make them a count. */
const isYear = (tokens: readonly Token[], amount: Amount) => {
  if (isOldYear(tokens, amount) || isYearOfEra(tokens, amount) || isShortYear(tokens, amount)) return true;
  if (amount.from !== amount.to || !YEAR.test(tokens[amount.from]?.text ?? '')) return false;
  if (amount.unit && COUNTED.has(amount.unit)) return false;
  const before = tokens[amount.from - 1]?.lower ?? '';
  const isNoun = opensNounCount(tokens, amount, before) || opensCount(tokens, amount, before);
  const counted = QUANTIFIERS.test(before) || isNoun;
  return amount.number < 2100 ? !counted : YEAR_LEADS.has(before) && amount.unit === undefined;
};

/** "8pm", "10:30", "2.55 p.m.", "0600 GMT", "10 o'clock". */
const isTime = (tokens: readonly Token[], amount: Amount) => {
  const before = tokens[amount.from - 1];
  const head = tokens[amount.from];
  const next = tokens[amount.to + 1];
  const second = tokens[amount.to + 2];
  if (next?.text === ':' && !next.spaced && /^\d\d$/.test(second?.text ?? '') && !second?.spaced) return true;
  if (before?.text === ':' && !before.spaced && !head?.spaced && head?.text.length === 2) return true;
  if (before?.lower === 'past' && /^(half|quarter)$/.test(tokens[amount.from - 2]?.lower ?? '')) return true;
  if (before?.lower === 'to' && tokens[amount.from - 2]?.lower === 'quarter') return true;
  const spelled = /^[ap]$/.test(next?.lower ?? '') && tokens[amount.to + 3]?.lower === 'm';
  return spelled || TIME_MARKS.has(next?.lower ?? '');
};

/** What date or time an amount is part of, if any. */
export const timeOf = (tokens: readonly Token[], amount: Amount): 'date' | 'year' | 'time' | undefined => {
  if (isDate(tokens, amount)) return 'date';
  if (isTime(tokens, amount)) return 'time';
  return isYear(tokens, amount) ? 'year' : undefined;
};

const JOINT = /^([-–—‐‑,&]|to|and|or|until|till)$/;

/** True where an amount is joined to what is no figure: "7–8 October", "March 25 to 26", "2019-20", "8-9 p.m.", "resolutions 242 and 338". */
export const isJoinedTo = (tokens: readonly Token[], amount: Amount, other: Amount, reason: string): boolean => {
  const [left, right] = amount.first < other.first ? [amount, other] : [other, amount];
  const joint = tokens[left.to + 1]?.text ?? '';
  if (right.first !== left.to + 2 || !JOINT.test(joint) || amount.kind !== 'count' || amount.unit) return false;
  const digits = tokens[amount.from]?.text ?? '';
  if (reason === 'date') return DAY.test(digits);
  if (reason === 'time') return right === other && DAY.test(digits) && joint !== ',';
  if (reason === 'name') return right === amount && joint !== ',' && tokens[amount.from]?.kind === 'digits';
  return reason === 'year' && right === amount && /^\d\d?$/.test(digits) && /^[-–]$/.test(joint);
};
