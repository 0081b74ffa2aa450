import type { Amount } from './measure.ts';
import { longestPhrase } from './phrases.ts';
import { tokenAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isHyphen, isMinus, pastHyphen } from './word-class.ts';
import { CURRENCY_SIGNS, UNITS_AFTER } from './words/currencies.ts';
import { PLURAL_SCALES, SCALE_SUFFIXES } from './words/numbers.ts';
import type { Unit } from './words/units.ts';
import { wordSet } from './words/word-set.ts';

/** A unit and the token it reaches to: its first one before a number, its last one behind. */
export interface FoundUnit extends Unit {
  at: number;
}

/** Below this "won" is a verb. */
const LEAST_WON = 1000;
/** Above this "p" is a screen's lines and not pence. */
const MOST_PENCE = 400;

const MIXED_CODES = wordSet('Rs Rp Tk Php KSh Ksh Sh USh TSh kr');

/** A currency's code is in capitals; signs have none. */
const isCode = (token: Token) =>
  token.kind !== 'word' || MIXED_CODES.has(token.text) || token.text === token.text.toUpperCase();

/** "PS2.7m", "PS100bn": how a text in plain ASCII writes the pound sign; "PS5" is none. */
const isPlainPound = (tokens: readonly Token[], from: number) => {
  const [sign, digits, scale] = [tokenAt(tokens, from - 1), tokenAt(tokens, from), tokenAt(tokens, from + 1)];
  if (sign.text !== 'PS' || digits.kind !== 'digits' || digits.spaced) return false;
  return /[.,]/.test(digits.text) || SCALE_SUFFIXES.has(scale.lower) || PLURAL_SCALES.has(`${scale.lower}s`);
};

/** Capitals that are a currency's sign where they touch a sum: "R50 million", "N1,500"; "R5" and "N1" are roads. */
const LETTER_SIGNS: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['P', 'PHP'],
]);

const letterSignBefore = (tokens: readonly Token[], from: number): string | undefined => {
  const [sign, digits, scale] = [tokenAt(tokens, from - 1), tokenAt(tokens, from), tokenAt(tokens, from + 1)];
  const isSum = /^\d{1,3}(,\d{3})+/.test(digits.text) || /^(million|billion|trillion|m|bn|mn)$/.test(scale.lower);
  return isSum && digits.kind === 'digits' && !digits.spaced && sign.spaced ? LETTER_SIGNS.get(sign.text) : undefined;
};

/** A currency's sign or code before token `from`, from token `free` on; a minus sign may stand between ("$-50.8bn"). "A$" is one sign, "a $" is not. */
export const currencyBefore = (tokens: readonly Token[], from: number, free: number): FoundUnit | undefined => {
  if (from > free && isPlainPound(tokens, from)) return { unit: 'GBP', kind: 'money', at: from - 1 };
  const letter = from > free ? letterSignBefore(tokens, from) : undefined;
  if (letter) return { unit: letter, kind: 'money', at: from - 1 };
  const end = isMinus(tokenAt(tokens, from - 1)) && !tokenAt(tokens, from).spaced ? from - 2 : from - 1;
  const found = longestPhrase(CURRENCY_SIGNS, tokens, end, -1, free);
  if (!found) return undefined;
  if (isCode(tokenAt(tokens, found.at)) && !(found.at < end && tokenAt(tokens, end).spaced))
    return { unit: found.value, kind: 'money', at: found.at };
  return found.at < end ? currencyBefore(tokens, from, found.at + 1) : undefined;
};

/** The longest unit that stands right behind token `to`, a hyphen between them allowed. */
export const unitAfter = (tokens: readonly Token[], to: number, amount: Amount): FoundUnit | undefined => {
  const first = pastHyphen(tokens, to + 1);
  const found = longestPhrase(UNITS_AFTER, tokens, first, 1);
  if (!found) return undefined;
  const { value, at } = found;
  const head = tokenAt(tokens, first);
  if (head.lower === 'in' && (first > to + 1 || isHyphen(tokenAt(tokens, at + 1)))) return undefined;
  if ((value.touching && head.spaced) || (value.code && !isCode(head))) return undefined;
  if (head.lower === 'won' && amount.number < LEAST_WON) return undefined;
  // "0.2s" is a fifth of a second, "the 20s" a decade.
  if (head.lower === 's' && !tokenAt(tokens, to).text.includes('.')) return undefined;
  if (head.lower === 'p' && amount.number > MOST_PENCE) return undefined;
  if (head.text === 'G' || head.text === 'f') return undefined;
  if (head.lower === 'pound' && first > to + 1) return { unit: 'lb', kind: 'measure', at };
  if (head.text === 'C') return { unit: '°C', kind: 'measure', at };
  return { unit: value.unit, kind: value.kind, at };
};
