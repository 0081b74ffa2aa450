import type { Amount } from './measure.ts';
import { isTime } from './not-times.ts';
import { isYear } from './not-years.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isCapital } from './word-class.ts';
import { MONTHS } from './words/calendar.ts';
import { wordSet } from './words/word-set.ts';

const DAY = /^0?([1-9]|[12]\d|3[01])$/;
const YEAR = /^(1[5-9]|20|21)\d\d$/;
/** Words that make a month before a number the time of a count: "in March 14 people". */
const MONTH_ALONE = wordSet('in since last by late early this until during');

/** Months that are another word, or the end of one, in small letters. */
const CAPITAL_MONTHS = wordSet('mar march may');

const isMonth = (token: Token) => MONTHS.has(token.lower) && (isCapital(token) || !CAPITAL_MONTHS.has(token.lower));

/** "7 October", "October 7", "Oct. 7th", "the 7th of October", "March 2024". */
const isDate = (tokens: readonly Token[], amount: Amount) => {
  const digits = wordAt(tokens, amount.from);
  if (!DAY.test(digits) && !YEAR.test(digits) && amount.form !== 'ordinal') return false;
  const behind = wordAt(tokens, amount.to + 1) === 'of' ? amount.to + 2 : amount.to + 1;
  if (isMonth(tokenAt(tokens, behind))) return true;
  const month = amount.from - (wordAt(tokens, amount.from - 1) === '.' ? 2 : 1);
  if (!isMonth(tokenAt(tokens, month))) return false;
  return amount.unit === undefined || !MONTH_ALONE.has(wordAt(tokens, month - 1));
};

/** What date or time an amount is part of, if any. */
export const timeOf = (tokens: readonly Token[], amount: Amount): 'date' | 'year' | 'time' | undefined => {
  if (isDate(tokens, amount)) return 'date';
  if (isTime(tokens, amount)) return 'time';
  return isYear(tokens, amount) ? 'year' : undefined;
};

const YEAR_JOINTS = wordSet('- –');
const JOINTS = wordSet('- – — ‐ ‑ , & to and or until till of');
/** What a book, a show or a series of pictures is counted through by: "page 2 of 5". */
const PIECES = wordSet('page part photo picture image slide step question episode chapter');

/** True where an amount is joined to what is no figure: "7–8 October", "March 25 to 26", "2019-20", "8-9 p.m.", "resolutions 242 and 338". */
export const isJoinedTo = (tokens: readonly Token[], amount: Amount, other: Amount, reason: string): boolean => {
  const [left, right] = amount.first < other.first ? [amount, other] : [other, amount];
  const joint = wordAt(tokens, left.to + 1);
  if (right.first !== left.to + 2 || !JOINTS.has(joint) || amount.kind !== 'count' || amount.unit) return false;
  const isRight = right === amount;
  const digits = wordAt(tokens, amount.from);
  if (joint === 'of') return reason === 'name' && isRight && PIECES.has(wordAt(tokens, other.from - 1));
  if (reason === 'date') return DAY.test(digits);
  if (reason === 'time') return !isRight && amount.number >= 1 && amount.number <= 24 && joint !== ',';
  if (reason === 'name') return isRight && joint !== ',' && tokenAt(tokens, amount.from).kind === 'digits';
  return reason === 'year' && isRight && /^\d\d?$/.test(digits) && YEAR_JOINTS.has(joint);
};
