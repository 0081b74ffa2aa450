import type { Numeral } from './find-numerals.ts';
import { longestPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import { classOf, isArticle, isHyphen, pastHyphen } from './word-class.ts';
import { UNITS_AFTER } from './words/currencies.ts';
import { PART_FOLLOWERS, PARTS, PLURAL_SCALES } from './words/numbers.ts';

/** What tells "a third" of something from "a third veto": a sign, "of", a verb. */
const mayFollowPart = (token: Token | undefined) =>
  token?.kind !== 'word' ? !isHyphen(token) : PART_FOLLOWERS.has(token.lower);

/** "1/3 of", "1/4 inch": in digits, and not a date. */
const findSlashed = (tokens: readonly Token[], first: number): Numeral | undefined => {
  const [above, slash, below, of] = tokens.slice(first, first + 4);
  if (slash?.text !== '/' || slash.spaced || below?.spaced || tokens[first - 1]?.text === '/') return undefined;
  const isPart = /^[1-9]$/.test(above?.text ?? '') && /^([2-9]|10)$/.test(below?.text ?? '');
  const isProper = Number(above?.text) < Number(below?.text);
  return isPart &&
    isProper &&
    (of?.lower === 'of' || longestPhrase(UNITS_AFTER, tokens, pastHyphen(tokens, first + 3), 1))
    ? { form: 'part', first, last: first + 2 }
    : undefined;
};

/** "quarter of a million" without its article. */
const isQuarterOfScale = (tokens: readonly Token[], first: number) =>
  tokens[first]?.lower === 'quarter' && tokens[first + 1]?.lower === 'of' && classOf(tokens[first + 3]) === 'scale';

/** "a quarter-million": the token of the scale. */
const quarteredScale = (tokens: readonly Token[], first: number): number | undefined => {
  const quarter = isArticle(tokens[first]) ? first + 1 : first;
  const isQuarter = tokens[quarter]?.lower === 'quarter' && isHyphen(tokens[quarter + 1]);
  return isQuarter && /^(million|billion|trillion)$/.test(tokens[quarter + 2]?.lower ?? '') ? quarter + 2 : undefined;
};

/** A part of a whole, with the scale it is taken of where one follows ("half a million"). */
export const findPart = (tokens: readonly Token[], first: number): Numeral | undefined => {
  const lead = tokens[first];
  if (!lead) return undefined;
  if (lead.kind === 'digits') return findSlashed(tokens, first);
  const quartered = quarteredScale(tokens, first);
  if (quartered !== undefined) return { form: 'cardinal', first, last: quartered };
  let at = first;
  if (lead.lower !== 'half' && !isQuarterOfScale(tokens, first)) {
    if (!isArticle(lead) && classOf(lead) !== 'unit') return undefined;
    at = pastHyphen(tokens, first + 1);
    const plural = tokens[at]?.lower.endsWith('s') ?? false;
    const isAttribute = at > first + 1 && /^(third|quarter)$/.test(tokens[at]?.lower ?? '');
    if (!PARTS.has(tokens[at]?.lower ?? '') || (!isAttribute && plural !== (!isArticle(lead) && lead.lower !== 'one')))
      return undefined;
    if (isArticle(lead) && !mayFollowPart(tokens[at + 1])) return undefined;
    if (tokens[at]?.lower === 'quarters' && at === first + 1 && tokens[at + 1]?.lower !== 'of') return undefined;
  }
  const of = tokens[at + 1]?.lower === 'of' || lead.lower !== 'half' ? 1 : 0;
  const article = pastHyphen(tokens, at + 1 + of);
  const scaleAt = isArticle(tokens[article]) ? pastHyphen(tokens, article + 1) : article;
  const scale = classOf(tokens[scaleAt]);
  const scaled =
    (scale === 'scale' || scale === 'dozen' || scale === 'hundred') && !PLURAL_SCALES.has(tokens[scaleAt]?.lower ?? '');
  if (scaled && (of === 0 || tokens[at + 1]?.lower === 'of')) return { form: 'cardinal', first, last: scaleAt };
  return { form: 'part', first, last: at };
};
