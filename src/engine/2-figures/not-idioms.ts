import type { Amount } from './measure.ts';
import { isOrdinalIdiom } from './not-ordinals.ts';
import { isPartIdiom } from './not-parts.ts';
import { isPronounOne } from './not-pronouns.ts';
import { isSaying } from './not-sayings.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isHyphen } from './word-class.ts';
import { IDIOM_TAILS } from './words/labels.ts';
import { wordSet } from './words/word-set.ts';

const COMPOUND_JOINTS = wordSet('to on for by foot');

/** The end of "two-to-one", "one-on-one" or "six-foot-two". */
const isCompoundTail = (tokens: readonly Token[], { from }: Amount) =>
  tokenAt(tokens, from).kind === 'word' &&
  isHyphen(tokenAt(tokens, from - 1)) &&
  COMPOUND_JOINTS.has(wordAt(tokens, from - 2)) &&
  isHyphen(tokenAt(tokens, from - 3));

const ZERO_KINDS = wordSet('tolerance hour hours sum waste hunger');

/** "zero tolerance", "zero-emission cars": a kind of thing. */
const isZeroKind = (tokens: readonly Token[], { to, kind }: Amount) => {
  if (wordAt(tokens, to) !== 'zero') return false;
  const next = tokenAt(tokens, to + 1);
  return ZERO_KINDS.has(next.lower) || (isHyphen(next) && kind === 'count');
};

const DIGIT_TAILS = wordSet('something somethings figure star pronged sided');

/** "two-state", "one-off", in digits "a 40-something", "a 6-figure sum" and their like alone. */
const isCompoundWord = (tokens: readonly Token[], { from, to }: Amount) => {
  const tail = tokenAt(tokens, to + 2);
  if (!isHyphen(tokenAt(tokens, to + 1)) || tail.spaced) return false;
  return (tokenAt(tokens, from).kind === 'word' ? IDIOM_TAILS : DIGIT_TAILS).has(tail.lower);
};

const NAMED_BLOCS = wordSet('Group Gang');

/** "the Group of 20", "the Gang of Four": a name, whatever noun follows. */
const isBloc = (tokens: readonly Token[], { from }: Amount) =>
  wordAt(tokens, from - 1) === 'of' &&
  NAMED_BLOCS.has(tokenAt(tokens, from - 2).text) &&
  /^[\p{Lu}\d]/u.test(tokenAt(tokens, from).text);

const POINTS = wordSet('below above net sub ground patient absolute carbon');
const RANKS = wordSet('top final big');
const BLOCS = wordSet('group gang round');

/** "the top 20", "a top-10 finish", "the final four", "net zero", "the round of 16": a rank, a point or a name without a noun counted. */
const isRank = (tokens: readonly Token[], amount: Amount) => {
  const { from, number, unit } = amount;
  if (number > 100) return false;
  if (isBloc(tokens, amount)) return true;
  if (unit !== undefined) return false;
  const at = isHyphen(tokenAt(tokens, from - 1)) ? from - 2 : from - 1;
  const before = wordAt(tokens, at);
  if (number === 0) return POINTS.has(before);
  return RANKS.has(before) || (before === 'of' && BLOCS.has(wordAt(tokens, at - 1)));
};

const RATE_ARTICLES = wordSet('a an every each per');
const RATE_PERIODS = wordSet('day week month year hour decade');
const ONCE_COUNTED = wordSet('only just than least exactly not been');
const COMPARED = wordSet('as the that');

/** "at once", "once he left", "twice as loud". */
const isAdverb = (tokens: readonly Token[], { from, to, number }: Amount) => {
  const next = wordAt(tokens, to + 1);
  if (number !== 1) return COMPARED.has(next);
  const isRate = RATE_ARTICLES.has(next) && RATE_PERIODS.has(wordAt(tokens, to + 2));
  return !isRate && !ONCE_COUNTED.has(wordAt(tokens, from - 1));
};

const CARDINAL_TESTS = [isRank, isCompoundTail, isZeroKind, isSaying, isCompoundWord, isPronounOne];

/** True for a number word in a wording that counts nothing. */
export const isIdiom = (tokens: readonly Token[], amount: Amount): boolean => {
  if (amount.form === 'ordinal') return isOrdinalIdiom(tokens, amount);
  if (amount.form === 'part') return isPartIdiom(tokens, amount);
  if (amount.form === 'times') return isAdverb(tokens, amount);
  return amount.form === 'cardinal' && CARDINAL_TESTS.some((test) => test(tokens, amount));
};
