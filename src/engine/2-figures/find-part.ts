import { isAddedPart } from './added-part.ts';
import type { Numeral } from './find-numerals.ts';
import { longestPhrase } from './phrases.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { classOf, isArticle, isHyphen, pastHyphen } from './word-class.ts';
import { UNITS_AFTER } from './words/currencies.ts';
import { VERBS } from './words/nouns.ts';
import { PART_FOLLOWERS, PARTS, PLURAL_SCALES } from './words/numbers.ts';
import { wordSet } from './words/word-set.ts';

/** What tells "a third" of something from "a third veto": a sign, "of", a verb. */
const mayFollowPart = (token: Token) =>
  token.kind !== 'word' ? !isHyphen(token) : PART_FOLLOWERS.has(token.lower) || VERBS.has(token.lower);

/** "1/3 of", "1/4 inch": in digits, and not a date. */
const findSlashed = (tokens: readonly Token[], first: number): Numeral | undefined => {
  const [above, slash, below] = [tokenAt(tokens, first), tokenAt(tokens, first + 1), tokenAt(tokens, first + 2)];
  if (slash.text !== '/' || slash.spaced || below.spaced || tokenAt(tokens, first - 1).text === '/') return undefined;
  const isPart = /^[1-9]$/.test(above.text) && /^([2-9]|10)$/.test(below.text);
  const isProper = Number(above.text) < Number(below.text);
  return isPart &&
    isProper &&
    (wordAt(tokens, first + 3) === 'of' || longestPhrase(UNITS_AFTER, tokens, pastHyphen(tokens, first + 3), 1))
    ? { form: 'part', first, last: first + 2 }
    : undefined;
};

/** "quarter of a million" without its article. */
const isQuarterOfScale = (tokens: readonly Token[], first: number) =>
  wordAt(tokens, first) === 'quarter' &&
  wordAt(tokens, first + 1) === 'of' &&
  classOf(tokenAt(tokens, first + 3)) === 'scale';

const QUARTERED = wordSet('million billion trillion');

/** "a quarter-million": the token of the scale. */
const quarteredScale = (tokens: readonly Token[], first: number): number | undefined => {
  const quarter = isArticle(tokenAt(tokens, first)) ? first + 1 : first;
  const isQuarter = wordAt(tokens, quarter) === 'quarter' && isHyphen(tokenAt(tokens, quarter + 1));
  return isQuarter && QUARTERED.has(wordAt(tokens, quarter + 2)) ? quarter + 2 : undefined;
};

const ATTRIBUTES = wordSet('third quarter');

/** A part of a whole, with the scale it is taken of where one follows ("half a million"). */
export const findPart = (tokens: readonly Token[], first: number): Numeral | undefined => {
  const lead = tokenAt(tokens, first);
  if (lead.kind === 'digits') return findSlashed(tokens, first);
  const quartered = quarteredScale(tokens, first);
  if (quartered !== undefined) return { form: 'cardinal', first, last: quartered };
  let at = first;
  if (lead.lower !== 'half' && !isQuarterOfScale(tokens, first)) {
    if (!isArticle(lead) && classOf(lead) !== 'unit') return undefined;
    at = pastHyphen(tokens, first + 1);
    const plural = wordAt(tokens, at).endsWith('s') ?? false;
    const isAttribute = at > first + 1 && ATTRIBUTES.has(wordAt(tokens, at));
    if (!PARTS.has(wordAt(tokens, at)) || (!isAttribute && plural !== (!isArticle(lead) && lead.lower !== 'one')))
      return undefined;
    if (isArticle(lead) && !mayFollowPart(tokenAt(tokens, at + 1)) && !isAddedPart(tokens, first)) return undefined;
    if (wordAt(tokens, at) === 'quarters' && at === first + 1 && wordAt(tokens, at + 1) !== 'of') return undefined;
  }
  const of = wordAt(tokens, at + 1) === 'of' || lead.lower !== 'half' ? 1 : 0;
  const article = pastHyphen(tokens, at + 1 + of);
  const scaleAt = isArticle(tokenAt(tokens, article)) ? pastHyphen(tokens, article + 1) : article;
  const scale = classOf(tokenAt(tokens, scaleAt));
  const scaled =
    (scale === 'scale' || scale === 'dozen' || scale === 'hundred') && !PLURAL_SCALES.has(wordAt(tokens, scaleAt));
  if (scaled && (of === 0 || wordAt(tokens, at + 1) === 'of')) return { form: 'cardinal', first, last: scaleAt };
  return { form: 'part', first, last: at };
};
