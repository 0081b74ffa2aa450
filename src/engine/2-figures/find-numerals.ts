import { endOfNumber } from './find-cardinal.ts';
import { findPart } from './find-part.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { classOf, pastHyphen } from './word-class.ts';
import {
  CARDINALS,
  FRACTION_SIGNS,
  FREQUENCIES,
  ORDINAL_SUFFIXES,
  ORDINALS,
  VAGUE,
  VAGUE_MULTIPLIERS,
} from './words/numbers.ts';

/** A stretch of tokens, `first` to `last` included, that writes one number in the given form. */
export interface Numeral {
  form: 'cardinal' | 'ordinal' | 'part' | 'vague' | 'times';
  first: number;
  last: number;
}

/** "dozens", "tens of thousands", "several hundred", "a few dozen". */
const findVague = (tokens: readonly Token[], first: number): Numeral | undefined => {
  const word = wordAt(tokens, first);
  if (VAGUE.has(word)) {
    const nested = wordAt(tokens, first + 1) === 'of' && VAGUE.has(wordAt(tokens, first + 2));
    if (word === 'scores' && wordAt(tokens, first + 1) === 'of' && tokenAt(tokens, first + 2).kind === 'digits')
      return undefined;
    if ((word === 'tens' || word === 'scores') && !nested && wordAt(tokens, first + 1) !== 'of') return undefined;
    return { form: 'vague', first, last: nested ? first + 2 : first };
  }
  const at = VAGUE_MULTIPLIERS.has(word)
    ? first
    : word === 'a' && VAGUE_MULTIPLIERS.has(wordAt(tokens, first + 1))
      ? first + 1
      : -1;
  const scale = at < 0 ? undefined : classOf(tokenAt(tokens, at + 1));
  if (scale !== 'hundred' && scale !== 'scale' && scale !== 'dozen') return undefined;
  const bigger = classOf(tokenAt(tokens, at + 2)) === 'scale' ? at + 2 : at + 1;
  return { form: 'vague', first, last: bigger };
};

const findOrdinal = (tokens: readonly Token[], first: number): Numeral | undefined => {
  const token = tokenAt(tokens, first);
  if (token.kind === 'digits') {
    const suffix = tokenAt(tokens, first + 1);
    const attached = !suffix.spaced && ORDINAL_SUFFIXES.has(suffix.lower);
    return attached ? { form: 'ordinal', first, last: first + 1 } : undefined;
  }
  if (ORDINALS.has(token.lower)) return { form: 'ordinal', first, last: first };
  const behind = pastHyphen(tokens, first + 1);
  const compound = classOf(token) === 'ten' && (ORDINALS.get(wordAt(tokens, behind)) ?? 10) < 10;
  return compound ? { form: 'ordinal', first, last: behind } : undefined;
};

const STARTERS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'half', 'quarter'],
  ...CARDINALS.keys(),
  ...VAGUE.keys(),
  ...VAGUE_MULTIPLIERS,
  ...ORDINALS.keys(),
  ...FREQUENCIES.keys(),
]);

/** One look-up that passes over the many tokens with which no number begins. */
const mayStart = (token: Token) =>
  token.kind === 'digits' || STARTERS.has(token.lower) || FRACTION_SIGNS.has(token.lower);

const findAt = (tokens: readonly Token[], first: number): Numeral | undefined => {
  const part = findPart(tokens, first);
  if (part) return part;
  const vague = findVague(tokens, first);
  if (vague) return vague;
  const ordinal = findOrdinal(tokens, first);
  if (ordinal) return ordinal;
  if (FREQUENCIES.has(wordAt(tokens, first))) return { form: 'times', first, last: first };
  const last = endOfNumber(tokens, first);
  return last === undefined ? undefined : { form: 'cardinal', first, last };
};

/** All stretches of `tokens` that write a number, in order and apart. What is no figure is sorted out later. */
export const findNumerals = (tokens: readonly Token[]): Numeral[] => {
  const numerals: Numeral[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayStart(tokenAt(tokens, at))) continue;
    const numeral = findAt(tokens, at);
    if (!numeral) continue;
    numerals.push(numeral);
    at = numeral.last;
  }
  return numerals;
};
