import type { Amount } from './measure.ts';
import { isLabelled } from './not-labels.ts';
import { isModelNumber } from './not-models.ts';
import { isSerialNumber } from './not-serials.ts';
import type { Token } from './tokens.ts';
import { isHyphen, pastHyphen } from './word-class.ts';
import { WEEKDAYS } from './words/calendar.ts';
import { CURRENCY_NAMES } from './words/currencies.ts';
import { MODEL_TAILS, STREETS } from './words/labels.ts';
import { FUNCTION_WORDS } from './words/nouns.ts';

const isCapital = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');
const isSign = (token: Token | undefined, signs: string) => token?.kind === 'sign' && signs.includes(token.text);

const isCompoundHead = (token: Token | undefined) =>
  isCapital(token) || /^(under|over|mid|foot|feet|ft)$/.test(token?.lower ?? '');

/** "F-35", "G7", "1990s", "9/11", "M21 9AB", "787 Dreamliner", "6-foot-4": digits inside a code. */
const isCode = (tokens: readonly Token[], amount: Amount) => {
  const head = tokens[amount.from];
  const before = tokens[amount.from - 1];
  const next = tokens[amount.to + 1];
  if (head?.kind !== 'digits') return false;
  const touchesWord = !head.spaced && before?.kind === 'word';
  const hyphened = isHyphen(before) && !head.spaced && isCompoundHead(tokens[amount.from - 2]);
  const spacedCode = before?.text === '-' && !head.spaced && /^\p{Lu}{2,}$/u.test(tokens[amount.from - 2]?.text ?? '');
  const isDotted = isSign(before, '.') && !head.spaced && /^\p{Lu}$/u.test(tokens[amount.from - 2]?.text ?? '');
  const isModel = MODEL_TAILS.has(next?.lower ?? '') && isCapital(next);
  const slashed = (isSign(before, '/') && !head.spaced) || (isSign(next, '/') && !next?.spaced);
  const behind = tokens[amount.last + 1];
  const runsOn = behind?.kind === 'digits' && !behind.spaced && amount.last > amount.to;
  const suffixed = runsOn || (next?.kind === 'word' && !next.spaced && amount.last === amount.to);
  return touchesWord || isDotted || hyphened || spacedCode || isModel || slashed || suffixed;
};

/** "50-50" is a saying. */
const isEvenSplit = (tokens: readonly Token[], amount: Amount) =>
  tokens[amount.from]?.text === '50' &&
  [-1, 1].some((step) => isHyphen(tokens[amount.from + step]) && tokens[amount.from + 2 * step]?.text === '50');

/** How far to either side a run of digit groups is looked at. */
const RUN_REACH = 8;
const LEAST_RUN_DIGITS = 7;
/** With a nought ahead, two groups are enough. */
const LEAST_DIALLED_DIGITS = 10;

/** Telephone numbers, ISO dates and the like: three or more groups of digits that nothing but signs holds apart. */
const isDigitRun = (tokens: readonly Token[], amount: Amount) => {
  let groups = 0;
  let digits = 0;
  let isCoded = false;
  let isDialled = false;
  const take = (token: Token | undefined) => {
    if (token?.kind !== 'digits') return isSign(token, '-().+');
    groups++;
    digits += token.text.length;
    isDialled ||= /^0\d{2,}$/.test(token.text);
    isCoded ||= token.text.length > 3 || (token.text.length > 1 && token.text.startsWith('0'));
    return true;
  };
  for (let at = amount.from; at <= amount.to; at++) take(tokens[at]);
  const own = groups;
  for (let at = amount.from - 1; at >= amount.from - RUN_REACH && take(tokens[at]); at--);
  for (let at = amount.to + 1; at <= amount.to + RUN_REACH && take(tokens[at]); at++);
  if (isDialled && groups > own && digits >= LEAST_DIALLED_DIGITS) return true;
  return isCoded && groups > own && groups >= 3 && digits >= LEAST_RUN_DIGITS;
};

/** "1. First of all" at the beginning, "(3)", "[12]". */
const isListNumber = (tokens: readonly Token[], amount: Amount) => {
  const next = tokens[amount.to + 1];
  const before = tokens[amount.from - 1];
  if (amount.from === 0 && isSign(next, '.)') && tokens[amount.to + 2] !== undefined) return amount.number < 100;
  if (isSign(before, '[') && isSign(next, ']')) return true;
  return isSign(before, '(') && isSign(next, ')') && amount.number < 100 && !amount.unit;
};

/** "575 Harbour Road", "9 E 71st St": a number, up to four words with capitals, a street. */
const isAddress = (tokens: readonly Token[], amount: Amount) => {
  for (let at = pastHyphen(tokens, amount.to + 1); at <= amount.to + 5; at++) {
    const token = tokens[at];
    if (!token || !(isCapital(token) || token.kind === 'digits' || /^(st|nd|rd|th)$/.test(token.lower))) return false;
    if (at > amount.to && STREETS.has(token.lower) && token.spaced) return true;
  }
  return false;
};

/** A number behind a capitalised word, or a capitalised number word behind one, mid-sentence: "iPhone 14", "Big Four". */
const isName = (tokens: readonly Token[], amount: Amount) => {
  const head = tokens[amount.from];
  const before = tokens[amount.from - 1];
  if (before?.kind !== 'word') return false;
  if (head?.kind === 'word') return isCapital(head) && isCapital(before) && head.text !== head.text.toUpperCase();
  if (amount.unit || amount.from !== amount.to || amount.number >= 1000 || amount.from <= 1) return false;
  if (FUNCTION_WORDS.has(before.lower) || /^[.!?:]$/.test(tokens[amount.from - 2]?.text ?? '')) return false;
  return /^i?\p{Lu}/u.test(before.text) && !WEEKDAYS.has(before.lower) && !CURRENCY_NAMES.has(before.lower);
};

const DIGIT_TESTS = [
  isCode,
  isSerialNumber,
  isModelNumber,
  isEvenSplit,
  isDigitRun,
  isLabelled,
  isListNumber,
  isAddress,
  isName,
];

/** True for a number that names something and counts nothing. */
export const isNameNumber = (tokens: readonly Token[], amount: Amount): boolean => {
  if (amount.form !== 'cardinal') return isAddress(tokens, amount);
  const isDigits = tokens[amount.from]?.kind === 'digits';
  if (!isDigits) return isName(tokens, amount) || isLabelled(tokens, amount);
  return DIGIT_TESTS.some((test) => test(tokens, amount));
};
