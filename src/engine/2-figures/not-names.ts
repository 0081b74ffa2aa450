import type { Amount } from './measure.ts';
import { isCode } from './not-codes.ts';
import { isLabelled } from './not-labels.ts';
import { isModelNumber } from './not-models.ts';
import { isSerialNumber } from './not-serials.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isCapital, isHyphen, pastHyphen } from './word-class.ts';
import { WEEKDAYS } from './words/calendar.ts';
import { CURRENCY_NAMES } from './words/currencies.ts';
import { STREETS } from './words/labels.ts';
import { FUNCTION_WORDS } from './words/nouns.ts';
import { wordSet } from './words/word-set.ts';

/** "50-50" is a saying. */
const isEvenSplit = (tokens: readonly Token[], { from }: Amount) =>
  [from, from - 2].some(
    (at) => wordAt(tokens, at) === '50' && isHyphen(tokenAt(tokens, at + 1)) && wordAt(tokens, at + 2) === '50',
  );

const RUN_SIGNS = wordSet('- ( ) . +');
/** How far to either side a run of digit groups is looked at. */
const RUN_REACH = 8;
const LEAST_RUN_DIGITS = 7;
/** With a nought ahead, two groups are enough. */
const LEAST_DIALLED_DIGITS = 10;

const digitGroups = (tokens: readonly Token[], first: number, last: number) =>
  tokens.slice(first, last + 1).flatMap(({ kind, text }) => (kind === 'digits' ? [text] : []));

/** Telephone numbers, ISO dates and the like: three or more groups of digits that nothing but signs holds apart. */
const isDigitRun = (tokens: readonly Token[], { from, to }: Amount) => {
  const isRun = (at: number) => tokenAt(tokens, at).kind === 'digits' || RUN_SIGNS.has(wordAt(tokens, at));
  let [first, last] = [from, to];
  while (first > from - RUN_REACH && isRun(first - 1)) first--;
  while (last < to + RUN_REACH && isRun(last + 1)) last++;
  const groups = digitGroups(tokens, first, last);
  if (groups.length === digitGroups(tokens, from, to).length) return false;
  const digits = groups.join('').length;
  if (digits >= LEAST_DIALLED_DIGITS && groups.some((group) => /^0\d{2,}$/.test(group))) return true;
  return digits >= LEAST_RUN_DIGITS && groups.length >= 3 && groups.some((group) => /^0.|.{4}/.test(group));
};

const isListClosing = (word: string) => word === '.' || word === ')';

/** "1. First of all" at the beginning, "(3)", "[12]". */
const isListNumber = (tokens: readonly Token[], { from, to, number, unit }: Amount) => {
  const brackets = wordAt(tokens, from - 1) + wordAt(tokens, to + 1);
  if (brackets === '[]') return true;
  if (number >= 100) return false;
  const opensText = from === 0 && isListClosing(wordAt(tokens, to + 1)) && to + 2 < tokens.length;
  return opensText || (brackets === '()' && unit === undefined);
};

const STREET_ORDINALS = wordSet('st nd rd th');

/** "575 Harbour Road", "9 E 71st St": a number, up to four words with capitals, a street. */
const isAddress = (tokens: readonly Token[], { to }: Amount) => {
  for (let at = pastHyphen(tokens, to + 1); at <= to + 5; at++) {
    const token = tokenAt(tokens, at);
    if (!isCapital(token) && token.kind !== 'digits' && !STREET_ORDINALS.has(token.lower)) return false;
    if (STREETS.has(token.lower) && token.spaced) return true;
  }
  return false;
};

const SENTENCE_ENDS = wordSet('. ! ? :');
const endsSentence = (token: Token) => SENTENCE_ENDS.has(token.text);

/** A number behind a capitalised word, or a capitalised number word behind one, mid-sentence: "iPhone 14", "Big Four". */
const isName = (tokens: readonly Token[], { from, to, unit, number }: Amount) => {
  const head = tokenAt(tokens, from);
  const before = tokenAt(tokens, from - 1);
  if (head.kind === 'word') return isCapital(head) && isCapital(before) && head.text !== head.text.toUpperCase();
  if (unit || from !== to || number >= 1000 || from <= 1) return false;
  if (FUNCTION_WORDS.has(before.lower) || endsSentence(tokenAt(tokens, from - 2))) return false;
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
  if (tokenAt(tokens, amount.from).kind !== 'digits') return isName(tokens, amount) || isLabelled(tokens, amount);
  return DIGIT_TESTS.some((test) => test(tokens, amount));
};
