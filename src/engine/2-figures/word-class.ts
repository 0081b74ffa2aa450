import { opensLower, opensUpper } from '../letter-pattern.ts';
import { tokenAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { CARDINALS, FRACTION_SIGNS, type NumberClass, PLURAL_SCALES } from './words/numbers.ts';
import { wordSet } from './words/word-set.ts';

/** How a token takes part in writing a number. */
export type Class = NumberClass | 'digits' | 'half';

/** The class of a token, undefined where it is no part of a cardinal. */
export const classOf = (token: Token): Class | undefined => {
  if (token.kind === 'digits') return 'digits';
  if (FRACTION_SIGNS.has(token.text)) return 'half';
  return CARDINALS.get(token.lower)?.[0] ?? (PLURAL_SCALES.has(token.lower) ? 'scale' : undefined);
};

/** True for a token that writes a number or a part of one. */
export const isNumeral = (token: Token): boolean => classOf(token) !== undefined;

export const isArticle = (token: Token) => token.lower === 'a' || token.lower === 'an';

/** True for a word that begins with a capital letter. */
export const isCapital = (token: Token) => opensUpper(token.text);

/** True for a word that begins with a small letter. */
export const isSmall = (token: Token) => opensLower(token.text);

const HYPHENS = wordSet('- ‐ ‑');
const MINUS_SIGNS = wordSet('- – −');

export const isHyphen = (token: Token) => HYPHENS.has(token.text) && !token.spaced;

/** True for what a number below nought has before it: a dash is written for it too. */
export const isMinus = (token: Token) => MINUS_SIGNS.has(token.text);

/** Index of the token behind an unspaced hyphen, or `at` itself. */
export const pastHyphen = (tokens: readonly Token[], at: number) =>
  isHyphen(tokenAt(tokens, at)) && !tokenAt(tokens, at + 1).spaced ? at + 1 : at;
