import { endOfDecimals } from './find-decimal.ts';
import { isLoneScale } from './find-lone-scale.ts';
import { isMetres } from './metres.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { type Class, classOf, isArticle, pastHyphen } from './word-class.ts';
import { FRACTION_SIGNS, GROUPS, PLURAL_SCALES, SCALE_SUFFIXES } from './words/numbers.ts';
import { wordSet } from './words/word-set.ts';

/** Which class of number word can follow which. */
const FOLLOWS: Readonly<Record<Class, readonly Class[]>> = {
  unit: ['hundred', 'scale', 'dozen'],
  teen: ['hundred', 'scale', 'dozen'],
  ten: ['unit', 'hundred', 'scale', 'dozen'],
  digits: ['hundred', 'scale', 'dozen'],
  half: ['scale', 'dozen', 'hundred'],
  hundred: ['unit', 'teen', 'ten', 'scale'],
  scale: ['unit', 'teen', 'ten', 'scale'],
  dozen: [],
};

const MONEY_SUFFIXES = wordSet('t mm');
const MONEY_SIGNS = wordSet('$ £ € ¥');

/** A scale's abbreviation behind digits. "4K" is a screen, "4790k" a chip; "$4K" and "50K" are thousands, "$2T" and "$2MM" money. */
const isSuffix = (tokens: readonly Token[], last: number, next: Token) => {
  if (next.kind !== 'word' || !SCALE_SUFFIXES.has(next.lower)) return false;
  if (MONEY_SIGNS.has(wordAt(tokens, last - 1))) return true;
  if (MONEY_SUFFIXES.has(next.lower) || (next.lower === 'k' && /^\d{4,}$/.test(tokenAt(tokens, last).text)))
    return false;
  return next.text !== 'K' || wordAt(tokens, last).length > 1;
};

/** "5 1/2", "2-1/2": a proper fraction in digits behind digits. */
const endOfSlashed = (tokens: readonly Token[], last: number): number => {
  const at = pastHyphen(tokens, last + 1);
  const [above, slash, below] = [tokenAt(tokens, at), tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  if (tokenAt(tokens, last).kind !== 'digits' || slash.text !== '/' || slash.spaced || below.spaced) return last;
  const isPart = /^[1-9]$/.test(above.text) && /^([2-9]|10|16)$/.test(below.text);
  return isPart && Number(above.text) < Number(below.text) && tokenAt(tokens, at + 3).text !== '/' ? at + 2 : last;
};

/** "and a half", "and a quarter", "½" or "1/2" behind a number: the index of its last token. */
const endOfMixed = (tokens: readonly Token[], last: number): number => {
  const sign = tokenAt(tokens, last + 1);
  if (sign && FRACTION_SIGNS.has(sign.text)) return last + 1;
  const slashed = endOfSlashed(tokens, last);
  if (slashed > last) return slashed;
  let at = pastHyphen(tokens, last + 1);
  if (wordAt(tokens, at) !== 'and') return last;
  at = pastHyphen(tokens, at + 1);
  const lead = wordAt(tokens, at);
  if (lead !== 'a' && lead !== 'one') return last;
  at = pastHyphen(tokens, at + 1);
  const part = wordAt(tokens, at);
  return part === 'half' || part === 'quarter' ? at : last;
};

/** The token that carries a number of the class `from` on, if there is one. */
const continuation = (tokens: readonly Token[], last: number, from: Class): [number, Class] | undefined => {
  const at = pastHyphen(tokens, last + 1);
  const next = tokenAt(tokens, at);
  const found = classOf(next);
  if (next && found && found !== 'digits' && FOLLOWS[from].includes(found)) {
    if (from === 'scale' && found === 'scale' && PLURAL_SCALES.has(next.lower)) return undefined;
    return [at, found];
  }
  const suffix = from === 'digits' && next !== undefined && isSuffix(tokens, last, next);
  if (suffix && at === last + 1 && (!next.spaced || next.lower.length > 1) && !isMetres(tokens, at))
    return [at, 'scale'];
  const bridges = from === 'hundred' || (from === 'scale' && wordAt(tokens, last) === 'thousand');
  if (next.lower !== 'and' || !bridges) return undefined;
  const behind = pastHyphen(tokens, at + 1);
  const small = classOf(tokenAt(tokens, behind));
  return small === 'unit' || small === 'teen' || small === 'ten' ? [behind, small] : undefined;
};

/** Digit groups of three set apart by spaces ("32 333", "1 500 000"). */
const endOfSpacedGroups = (tokens: readonly Token[], first: number): number => {
  if (!/^[1-9]\d{0,2}$/.test(tokenAt(tokens, first).text)) return first;
  let last = first;
  for (let next = tokenAt(tokens, last + 1); next.spaced && /^\d{3}$/.test(next.text); next = tokenAt(tokens, last + 1))
    last++;
  return last;
};

const endOfCardinal = (tokens: readonly Token[], first: number): number | undefined => {
  const start = classOf(tokenAt(tokens, first));
  if (!start) return undefined;
  if (start === 'scale' || start === 'hundred' || start === 'dozen')
    return isLoneScale(tokens, first) ? first : undefined;
  let last = start === 'digits' ? endOfSpacedGroups(tokens, first) : first;
  let current: Class = start;
  for (;;) {
    const mixed = endOfMixed(tokens, last);
    if (mixed > last) {
      last = mixed;
      current = current === 'scale' ? 'dozen' : 'half';
    }
    const decimals = current === 'unit' || current === 'teen' || current === 'ten' ? endOfDecimals(tokens, last) : last;
    if (decimals > last) [last, current] = [decimals, 'half'];
    const next = continuation(tokens, last, current);
    if (!next) return last;
    [last, current] = next;
  }
};

/** "a hundred and thirty", "a million and a half", "half a million", "a quarter of a million". */
const endOfArticleNumber = (tokens: readonly Token[], first: number): number | undefined => {
  if (GROUPS.has(wordAt(tokens, first + 1))) {
    const of = wordAt(tokens, first + 2) === 'of' ? 1 : 0;
    const multiplied = /^(hundred|scale|dozen)$/.test(classOf(tokenAt(tokens, first + 2 + of)) ?? '');
    return multiplied ? first + 2 + of : of ? first + 2 : undefined;
  }
  const scale = classOf(tokenAt(tokens, first + 1));
  if (scale !== 'hundred' && scale !== 'scale' && scale !== 'dozen') return undefined;
  if (PLURAL_SCALES.has(wordAt(tokens, first + 1))) return undefined;
  let last = first + 1;
  let current: Class = scale;
  for (;;) {
    const mixed = endOfMixed(tokens, last);
    if (mixed > last) return mixed;
    const next = continuation(tokens, last, current);
    if (!next) return last;
    [last, current] = next;
  }
};

/** The last token of the cardinal that starts at `first`, if one does: "1.5m", "twenty-one", "a hundred and thirty". */
export const endOfNumber = (tokens: readonly Token[], first: number): number | undefined =>
  isArticle(tokenAt(tokens, first)) ? endOfArticleNumber(tokens, first) : endOfCardinal(tokens, first);
