import type { Figure } from '../../model/figure.ts';
import { type Numeral, pastHyphen } from './find-numerals.ts';
import { parseNumeral, type Reading } from './parse-numeral.ts';
import type { Token } from './tokens.ts';
import { COINS, CURRENCY_AFTER, CURRENCY_BEFORE, TOUCHING_COINS } from './words/currencies.ts';
import { BETWEEN, COUNTED, FUNCTION_WORDS, NOT_PLURAL } from './words/nouns.ts';
import { TOUCHING_ONLY, UNITS, type Unit } from './words/units.ts';

/** A numeral that has been read, with its unit: tokens `first` to `last` are its words, `from` to `to` those of the number. */
export interface Amount extends Reading {
  form: Numeral['form'];
  kind: Figure['kind'];
  unit?: string;
  first: number;
  last: number;
  from: number;
  to: number;
}

const keyOf = (tokens: readonly Token[], from: number, to: number) => {
  let key = '';
  for (let at = from; at <= to; at++) key += (at > from && tokens[at]?.spaced ? ' ' : '') + (tokens[at]?.lower ?? '');
  return key;
};

/** A currency's sign or code before the number, a minus sign between them included: its first token and ISO code. */
const currencyBefore = (tokens: readonly Token[], from: number): [number, string] | undefined => {
  const end = /^[-–−=]$/.test(tokens[from - 1]?.text ?? '') && !tokens[from]?.spaced ? from - 2 : from - 1;
  for (let first = Math.max(0, end - 2); first <= end; first++) {
    const code = CURRENCY_BEFORE.get(keyOf(tokens, first, end));
    const head = tokens[first];
    const isWord = head?.kind === 'word' && first === end;
    if (code && head && (!isWord || head.text === head.text.toUpperCase() || head.text === 'Rs')) return [first, code];
  }
  return undefined;
};

const currencyUnit = (tokens: readonly Token[], first: number, last: number, amount: Amount): Unit | undefined => {
  const key = keyOf(tokens, first, last);
  if (COINS.has(key) && (!TOUCHING_COINS.has(key) || !tokens[first]?.spaced)) return { unit: 'cents', kind: 'money' };
  if (key === 'won' && amount.number < 1000) return undefined;
  const sign = tokens[first]?.kind === 'sign' || tokens[first]?.text === tokens[first]?.text.toUpperCase();
  const code = CURRENCY_AFTER.get(key) ?? (sign ? CURRENCY_BEFORE.get(key) : undefined);
  return code ? { unit: code, kind: 'money' } : undefined;
};

/** The longest unit that starts right behind the number, hyphens allowed: its last token. */
const unitAfter = (tokens: readonly Token[], amount: Amount): [number, Unit] | undefined => {
  const first = pastHyphen(tokens, amount.to + 1);
  for (let last = Math.min(first + 4, tokens.length - 1); last >= first; last--) {
    const key = keyOf(tokens, first, last);
    const unit = UNITS.get(key) ?? currencyUnit(tokens, first, last, amount);
    if (unit && !(TOUCHING_ONLY.has(key) && tokens[first]?.spaced)) return [last, unit];
  }
  return undefined;
};

/** "years old", "-year-old", "years of age" behind a number: the last token of it. */
const endOfAge = (tokens: readonly Token[], to: number): number | undefined => {
  let at = pastHyphen(tokens, to + 1);
  if (!/^years?$/.test(tokens[at]?.lower ?? '')) return undefined;
  at = pastHyphen(tokens, at + 1);
  if (/^olds?$/.test(tokens[at]?.lower ?? '')) return at;
  return tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'age' ? at + 1 : undefined;
};

/** "aged 29", "age 29", or ", 41," behind a name. */
const isAgeByPlace = (tokens: readonly Token[], amount: Amount) => {
  const before = tokens[amount.first - 1];
  if (/^(aged|ages?)$/.test(before?.lower ?? '')) return true;
  const digits = tokens[amount.from];
  if (before?.text !== ',' || amount.from !== amount.to || digits?.kind !== 'digits') return false;
  const name = tokens[amount.first - 2];
  const closes = /^[,.;)]$/.test(tokens[amount.to + 1]?.text ?? ',');
  return closes && /^\p{Lu}/u.test(name?.text ?? '') && /^[1-9]\d$/.test(digits.text);
};

/** The noun a count counts, when it follows closely: "1,160 people", "14 Security Council members". */
const countedNoun = (tokens: readonly Token[], amount: Amount): number | undefined => {
  const singular = amount.number === 1 || tokens[amount.to + 1]?.spaced === false;
  for (let at = pastHyphen(tokens, amount.to + 1); at <= amount.to + 4; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const { lower } = token;
    if (COUNTED.has(lower) || (/[^s']s$/.test(lower) && !NOT_PLURAL.has(lower) && lower.length > 3)) return at;
    if (singular && at === pastHyphen(tokens, amount.to + 1) && !FUNCTION_WORDS.has(lower)) return at;
    if (!BETWEEN.has(lower) && !/^\p{Lu}/u.test(token.text)) return undefined;
  }
  return undefined;
};

const isNegative = (tokens: readonly Token[], amount: Amount) => {
  const before = tokens[amount.from - 1];
  if (before?.lower === 'minus' || before?.lower === 'negative') return true;
  return (
    /^[-–−]$/.test(before?.text ?? '') && !tokens[amount.from]?.spaced && (before?.spaced || amount.first < amount.from)
  );
};

const withUnit = (tokens: readonly Token[], amount: Amount) => {
  const age = endOfAge(tokens, amount.to);
  const currency = currencyBefore(tokens, amount.from);
  const after = unitAfter(tokens, amount);
  if (age !== undefined) Object.assign(amount, { kind: 'age', unit: 'years', last: age });
  else if (currency) Object.assign(amount, { kind: 'money', unit: currency[1], first: currency[0] });
  else if (after) Object.assign(amount, after[1], { last: after[0] });
  else if (amount.form === 'cardinal' && isAgeByPlace(tokens, amount))
    Object.assign(amount, { kind: 'age', unit: 'years' });
  else {
    const noun = amount.form === 'part' ? undefined : countedNoun(tokens, amount);
    if (noun !== undefined) Object.assign(amount, { unit: tokens[noun]?.lower, last: noun });
    if (/^votes?$/.test(amount.unit ?? '')) amount.kind = 'vote';
  }
};

/** Reads a numeral and the unit that stands with it. Undefined where the numeral writes no number. */
export const measure = (tokens: readonly Token[], numeral: Numeral): Amount | undefined => {
  const reading = parseNumeral(tokens, numeral);
  if (!reading) return undefined;
  const { first, last, form } = numeral;
  const kind = form === 'ordinal' ? 'ordinal' : form === 'part' ? 'ratio' : 'count';
  const amount: Amount = { ...reading, form, kind, first, last, from: first, to: last };
  if (form === 'ordinal') return amount;
  withUnit(tokens, amount);
  if (form === 'cardinal' && isNegative(tokens, amount)) {
    amount.number = -amount.number;
    amount.first = Math.min(amount.first, amount.from - 1);
  }
  return amount;
};
