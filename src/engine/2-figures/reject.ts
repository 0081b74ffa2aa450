import { isHyphen } from './find-numerals.ts';
import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';
import { MONTHS, TIME_MARKS, WEEKDAYS, YEAR_LEADS } from './words/calendar.ts';
import { IDIOM_TAILS, LABELS, STREETS } from './words/labels.ts';
import { COUNTED, FUNCTION_WORDS } from './words/nouns.ts';

const isCapital = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');
const isMonth = (token: Token | undefined) => isCapital(token) && MONTHS.has(token?.lower ?? '');
const isBare = (amount: Amount) =>
  amount.from === amount.first && amount.kind === 'count' && amount.form === 'cardinal';
const isDay = (token: Token | undefined) => /^([1-9]|[12]\d|3[01])$/.test(token?.text ?? '');

/** Index of the word before `at`, past a full stop, comma or "the". */
const wordBefore = (tokens: readonly Token[], at: number) => {
  let before = at - 1;
  while (before >= 0 && /^(\.|,|the|of)$/.test(tokens[before]?.lower ?? '') && before > at - 3) before--;
  return tokens[before];
};

/** "7 October", "October 7", "Oct. 7th", "March 25 and 26", with or without a year. */
const isDate = (tokens: readonly Token[], amount: Amount) => {
  const digits = tokens[amount.from];
  if (!isDay(digits) && !/^(1[5-9]|20)\d\d$/.test(digits?.text ?? '') && amount.form !== 'ordinal') return false;
  const next = tokens[amount.to + 1];
  if (isMonth(next) || (next?.lower === 'of' && isMonth(tokens[amount.to + 2]))) return true;
  const before = tokens[amount.from - 1]?.text === '.' ? tokens[amount.from - 2] : tokens[amount.from - 1];
  if (!isMonth(before)) return false;
  const lead = tokens[amount.from - (tokens[amount.from - 1]?.text === '.' ? 3 : 2)]?.lower ?? '';
  return amount.unit === undefined || !/^(in|since|last|by|late|early|this|until)$/.test(lead);
};

const isYear = (tokens: readonly Token[], amount: Amount) => {
  const digits = tokens[amount.from];
  if (amount.from !== amount.to || !/^(1[5-9]|20)\d\d$/.test(digits?.text ?? '')) return false;
  if (amount.unit && COUNTED.has(amount.unit)) return false;
  const before = tokens[amount.from - 1]?.lower ?? '';
  if (/^(some|about|around|than|least|nearly|almost|roughly|over|approximately)$/.test(before) && amount.unit)
    return false;
  return YEAR_LEADS.has(before) || amount.unit === undefined || before !== 'of';
};

/** "8pm", "10:30", "2.55 p.m.", "0600 GMT", "10 o'clock". */
const isTime = (tokens: readonly Token[], amount: Amount) => {
  const next = tokens[amount.to + 1];
  const before = tokens[amount.from - 1];
  if (next?.text === ':' && !next.spaced && tokens[amount.to + 2]?.kind === 'digits' && !tokens[amount.to + 2]?.spaced)
    return true;
  if (before?.text === ':' && !before.spaced && !tokens[amount.from]?.spaced) return true;
  const spelled = next?.lower === 'a' || next?.lower === 'p' ? tokens[amount.to + 3]?.lower === 'm' : false;
  return spelled || (TIME_MARKS.has(next?.lower ?? '') && !/^(hours|local|noon|midnight)$/.test(next?.lower ?? ''));
};

/** "F-35", "G7", "1990s", "9/11", "1.2.3", "S22": digits inside a code. */
const isCode = (tokens: readonly Token[], amount: Amount) => {
  const head = tokens[amount.from];
  const before = tokens[amount.from - 1];
  const next = tokens[amount.to + 1];
  if (head?.kind !== 'digits' || amount.first < amount.from) return false;
  const touchesWord = before?.kind === 'word' && !head.spaced;
  const hyphened = isHyphen(before) && !head.spaced && tokens[amount.from - 2]?.kind === 'word';
  const slashed = (before?.text === '/' && !head.spaced) || (next?.text === '/' && !next.spaced);
  const suffixed = next?.kind === 'word' && !next.spaced && amount.last === amount.to;
  return touchesWord || hyphened || slashed || suffixed || (suffixed && /^s$/.test(next?.lower ?? ''));
};

/** "resolution 2728", "No. 10", "Article 5", "Fortune 500", "(3)", "1. First of all". */
const isLabelled = (tokens: readonly Token[], amount: Amount) => {
  const before = wordBefore(tokens, amount.from);
  const next = tokens[amount.to + 1];
  const direct = tokens[amount.from - 1];
  if (tokens[amount.from]?.kind === 'digits') {
    if (
      direct?.kind === 'word' &&
      LABELS.has(direct.lower) &&
      !/^(a|i|b|m|day|week)$/.test(direct.text) &&
      amount.unit === undefined
    )
      return true;
    if (direct?.text === '.' && /^nos?$/.test(before?.lower ?? '')) return true;
    if (amount.from === 0 && /^[.)]$/.test(next?.text ?? '') && tokens[amount.to + 2] !== undefined) return true;
    if (/^[[(]$/.test(direct?.text ?? '') && /^[\])]$/.test(next?.text ?? '') && amount.number < 100) return true;
    if (isCapital(next) && STREETS.has(tokens[amount.to + 2]?.lower ?? '')) return true;
  }
  return false;
};

/** A capitalised number word or a number behind a capitalised word, mid-sentence, is part of a name: "Big Four", "iPhone 14". */
const isName = (tokens: readonly Token[], amount: Amount) => {
  const head = tokens[amount.from];
  const before = tokens[amount.from - 1];
  if (head?.kind === 'word')
    return isCapital(head) && before?.kind === 'word' && isCapital(before) && head.text !== head.text.toUpperCase();
  if (!isBare(amount) || amount.from !== amount.to || amount.unit || amount.number >= 1000) return false;
  return (
    /^[\p{Lu}]|^i\p{Lu}/u.test(before?.text ?? '') &&
    before?.kind === 'word' &&
    amount.from > 1 &&
    !WEEKDAYS.has(before.lower)
  );
};

/** "one" that counts nothing ("no one", "one of them", "one another"), and "two-state", "one-off". */
const isWordIdiom = (tokens: readonly Token[], amount: Amount) => {
  if (amount.form !== 'cardinal' || tokens[amount.from]?.kind !== 'word') return false;
  const next = tokens[amount.to + 1];
  if (isHyphen(next) && IDIOM_TAILS.has(tokens[amount.to + 2]?.lower ?? '')) return true;
  if (amount.from !== amount.to || tokens[amount.from]?.lower !== 'one') return false;
  const before = tokens[amount.from - 1]?.lower ?? '';
  if (/^(least|than|only|just|all|but)$/.test(before)) return false;
  return (
    /^(no|the|this|that|any|every|each|another|some|which)$/.test(before) ||
    FUNCTION_WORDS.has(next?.lower ?? 'of') ||
    next?.kind !== 'word'
  );
};

/** Names of dates, times, codes and the like, however much they look like numbers. */
export const isNoFigure = (tokens: readonly Token[], amount: Amount): boolean => {
  if (amount.kind === 'money' || amount.kind === 'percent' || amount.kind === 'age') return isWordIdiom(tokens, amount);
  return (
    isDate(tokens, amount) ||
    isTime(tokens, amount) ||
    isYear(tokens, amount) ||
    isCode(tokens, amount) ||
    isLabelled(tokens, amount) ||
    isName(tokens, amount) ||
    isWordIdiom(tokens, amount)
  );
};
