import type { Token } from './tokens.ts';
import { CARDINALS, FRACTION_SIGNS, type NumberClass, PLURAL_SCALES } from './words/numbers.ts';

/** How a token takes part in writing a number. */
export type Class = NumberClass | 'digits' | 'half';

/** The class of a token, undefined where it is no part of a cardinal. */
export const classOf = (token: Token | undefined): Class | undefined => {
  if (!token) return undefined;
  if (token.kind === 'digits') return 'digits';
  if (FRACTION_SIGNS.has(token.text)) return 'half';
  if (token.kind === 'sign') return undefined;
  return CARDINALS.get(token.lower)?.[0] ?? (PLURAL_SCALES.has(token.lower) ? 'scale' : undefined);
};

export const isArticle = (token: Token | undefined) => token?.lower === 'a' || token?.lower === 'an';

export const isHyphen = (token: Token | undefined) =>
  token?.kind === 'sign' && /^[-‐‑]$/.test(token.text) && !token.spaced;

/** Index of the token behind an unspaced hyphen, or `at` itself. */
export const pastHyphen = (tokens: readonly Token[], at: number) =>
  isHyphen(tokens[at]) && tokens[at + 1] && !tokens[at + 1]?.spaced ? at + 1 : at;
