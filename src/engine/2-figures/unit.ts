import { pastHyphen } from './find-numerals.ts';
import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';
import { COINS, CURRENCY_AFTER, CURRENCY_BEFORE, TOUCHING_COINS } from './words/currencies.ts';
import { TOUCHING_ONLY, UNITS, type Unit } from './words/units.ts';

/** A unit and the token it reaches to: its first one before a number, its last one behind. */
export interface FoundUnit extends Unit {
  at: number;
}

const LONGEST_BEFORE = 3;
const LONGEST_AFTER = 5;

const keyOf = (tokens: readonly Token[], from: number, to: number) => {
  let key = '';
  for (let at = from; at <= to; at++) key += (at > from && tokens[at]?.spaced ? ' ' : '') + (tokens[at]?.lower ?? '');
  return key;
};

const isMinus = (token: Token | undefined) => /^[-–−]$/.test(token?.text ?? '');

/** A currency's sign or code before token `from`, from token `free` on; a minus sign may stand between ("$-50.8bn"). */
export const currencyBefore = (tokens: readonly Token[], from: number, free: number): FoundUnit | undefined => {
  const end = isMinus(tokens[from - 1]) && !tokens[from]?.spaced ? from - 2 : from - 1;
  for (let at = Math.max(free, end - LONGEST_BEFORE + 1); at <= end; at++) {
    const code = CURRENCY_BEFORE.get(keyOf(tokens, at, end));
    const head = tokens[at];
    const lowerCased =
      head?.kind === 'word' && at === end && head.text !== head.text.toUpperCase() && head.text !== 'Rs';
    if (code && !lowerCased) return { unit: code, kind: 'money', at };
  }
  return undefined;
};

const currencyFor = (tokens: readonly Token[], first: number, key: string, amount: Amount): Unit | undefined => {
  const head = tokens[first];
  if (COINS.has(key)) return TOUCHING_COINS.has(key) && head?.spaced ? undefined : { unit: 'cents', kind: 'money' };
  if (key === 'won' && amount.number < 1000) return undefined;
  const isCode = head?.kind === 'sign' || head?.text === head?.text.toUpperCase();
  const code = CURRENCY_AFTER.get(key) ?? (isCode ? CURRENCY_BEFORE.get(key) : undefined);
  return code ? { unit: code, kind: 'money' } : undefined;
};

/** The longest unit that stands right behind token `to`, a hyphen between them allowed. */
export const unitAfter = (tokens: readonly Token[], to: number, amount: Amount): FoundUnit | undefined => {
  const first = pastHyphen(tokens, to + 1);
  for (let at = Math.min(first + LONGEST_AFTER, tokens.length) - 1; at >= first; at--) {
    const key = keyOf(tokens, first, at);
    const unit = UNITS.get(key) ?? currencyFor(tokens, first, key, amount);
    if (unit && !(TOUCHING_ONLY.has(key) && tokens[first]?.spaced)) return { ...unit, at };
  }
  return undefined;
};
