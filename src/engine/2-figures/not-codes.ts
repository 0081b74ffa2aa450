import type { Amount } from './measure.ts';
import { tokenAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isCapital, isHyphen } from './word-class.ts';
import { MODEL_TAILS } from './words/labels.ts';
import { wordSet } from './words/word-set.ts';

const COMPOUND_HEADS = wordSet('under over mid foot feet ft');

/** "G7", "F-35", "under-21", "COVID -19", "H.264", "9/11": what the digits touch before them. */
const isCodeTail = (tokens: readonly Token[], from: number) => {
  const sign = tokenAt(tokens, from - 1);
  const name = tokenAt(tokens, from - 2);
  if (tokenAt(tokens, from).spaced) return false;
  if (sign.kind === 'word' || sign.text === '/') return true;
  if (isHyphen(sign)) return isCapital(name) || COMPOUND_HEADS.has(name.lower);
  if (sign.text === '-') return /^\p{Lu}{2,}$/u.test(name.text);
  return sign.text === '.' && /^\p{Lu}$/u.test(name.text);
};

/** "1990s", "24/7", "787 Dreamliner", "9AB": what follows the digits, with no unit between. */
const isCodeHead = (tokens: readonly Token[], { to, last }: Amount) => {
  const next = tokenAt(tokens, to + 1);
  if (MODEL_TAILS.has(next.lower) && isCapital(next)) return true;
  return !next.spaced && (next.text === '/' || (next.kind === 'word' && last === to));
};

/** "6-foot-4", "5m30": digits right behind a unit. */
const runsOn = (tokens: readonly Token[], { to, last }: Amount) =>
  last > to && tokenAt(tokens, last + 1).kind === 'digits' && !tokenAt(tokens, last + 1).spaced;

/** True for digits inside a code, or in a word or a number of several parts. */
export const isCode = (tokens: readonly Token[], amount: Amount): boolean =>
  isCodeTail(tokens, amount.from) || isCodeHead(tokens, amount) || runsOn(tokens, amount);
