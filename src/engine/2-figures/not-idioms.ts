import type { Amount } from './measure.ts';
import { isOrdinalIdiom } from './not-ordinals.ts';
import { isSaying } from './not-sayings.ts';
import type { Token } from './tokens.ts';
import { classOf, isHyphen } from './word-class.ts';
import { IDIOM_TAILS } from './words/labels.ts';
import { FUNCTION_WORDS, VERBS } from './words/nouns.ts';
import { CARDINALS } from './words/numbers.ts';

const ONE_COUNTED = /^(least|than|only|just|all|but|exactly|most|nearly)$/;
const ONE_PRONOUN = /^(no|the|this|that|any|every|each|another|some|which|your|big|good|new|old|last|next|first)$/;

/** "one in five", "one of its 15 members": a number follows. */
const opensRatio = (tokens: readonly Token[], to: number) => {
  let at = to + 1;
  while (at < to + 4 && /^(in|out|of|the|its|their|every|or|to|an?)$/.test(tokens[at]?.lower ?? '')) at++;
  return at > to + 1 && (tokens[at]?.kind === 'digits' || CARDINALS.has(tokens[at]?.lower ?? ''));
};

/** "one of the best speakers", "one of its most wanted men": one of the few at the top. */
const isOneOfTheTop = (tokens: readonly Token[], to: number) =>
  tokens[to + 1]?.lower === 'of' &&
  /^(the|its|his|her|their|our|my)$/.test(tokens[to + 2]?.lower ?? '') &&
  /^(most|best|worst|least|top|few|.{3,}est)$/.test(tokens[to + 3]?.lower ?? '');

/** "Britain was one of 14 countries": the fourteen are the figure. */
const isOneAmong = (tokens: readonly Token[], { from, to }: Amount) =>
  /^(is|was|as|became|being|among)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens[to + 1]?.lower === 'of' &&
  classOf(tokens[to + 2]) !== undefined;

/** "on one hand", "one thing is clear": a side, a matter. */
const isOneIdiom = (before: string, next: string) =>
  (/^(on|the)$/.test(before) && next === 'hand') || /^(thing|such|fell)$/.test(next);

/** "no one", "one of them", "one another", "one day". */
const isPronounOne = (tokens: readonly Token[], amount: Amount) => {
  if (amount.from !== amount.to || tokens[amount.from]?.lower !== 'one') return false;
  const before = tokens[amount.from - 1]?.lower ?? '';
  if (isOneAmong(tokens, amount) || isOneIdiom(before, tokens[amount.to + 1]?.lower ?? '')) return true;
  if (isOneOfTheTop(tokens, amount.to)) return false;
  if (before === 'between' && tokens[amount.to + 1]?.lower === 'and' && classOf(tokens[amount.to + 2]) !== undefined)
    return false;
  const isSecond = before === 'to' && classOf(tokens[amount.from - 2]) !== undefined;
  if (ONE_COUNTED.test(before) || isSecond || opensRatio(tokens, amount.to)) return false;
  const next = tokens[amount.to + 1];
  if (amount.kind !== 'count' && next?.lower !== 'day') return false;
  if (/[^s']s$/.test(next?.lower ?? '')) return true;
  return (
    ONE_PRONOUN.test(before) ||
    isDescribedOne(tokens, amount) ||
    FUNCTION_WORDS.has(next?.lower ?? 'of') ||
    (next?.kind !== 'word' && !isHyphen(next))
  );
};

/** The end of "two-to-one", "one-on-one" or "six-foot-two". */
const isCompoundTail = (tokens: readonly Token[], amount: Amount) =>
  tokens[amount.from]?.kind === 'word' &&
  isHyphen(tokens[amount.from - 1]) &&
  /^(to|on|for|by|foot)$/.test(tokens[amount.from - 2]?.lower ?? '') &&
  isHyphen(tokens[amount.from - 3]);

/** "zero tolerance", "zero-emission cars": a kind of thing. */
const isZeroKind = (tokens: readonly Token[], amount: Amount) => {
  if (tokens[amount.from]?.lower !== 'zero' || amount.from !== amount.to) return false;
  const next = tokens[amount.to + 1];
  return (
    /^(tolerance|hour|hours|sum|waste|hunger)$/.test(next?.lower ?? '') || (isHyphen(next) && amount.kind === 'count')
  );
};

/** "two-state", "one-off", in digits "a 40-something", "a 6-figure sum" and their like alone. */
const isCompoundWord = (tokens: readonly Token[], amount: Amount) => {
  const behind = tokens[amount.to + 2];
  const tail = isHyphen(tokens[amount.to + 1]) && !behind?.spaced ? (behind?.lower ?? '') : '';
  if (isCompoundTail(tokens, amount) || isZeroKind(tokens, amount) || isSaying(tokens, amount)) return true;
  return tokens[amount.from]?.kind === 'word'
    ? IDIOM_TAILS.has(tail)
    : /^(somethings?|figure|star|pronged|sided)$/.test(tail);
};

/** "a massive one", "the same one": a determiner and a word that describes. */
const isDescribedOne = (tokens: readonly Token[], amount: Amount) =>
  amount.unit === undefined &&
  /^(an?|the|this|that|any|every|some|my|your|his|her|its|our|their)$/.test(tokens[amount.from - 2]?.lower ?? '') &&
  /^\p{Ll}/u.test(tokens[amount.from - 1]?.text ?? '') &&
  !/^(further|additional|estimated|another)$/.test(tokens[amount.from - 1]?.lower ?? '');

/** "the top 20", "a top-10 finish", "the final four", "net zero", "the Group of 20": a rank, a point or a name without a noun counted. */
const isRank = (tokens: readonly Token[], amount: Amount) => {
  if (amount.number > 100) return false;
  const isBloc = tokens[amount.from - 1]?.lower === 'of' && /^(Group|Gang)$/.test(tokens[amount.from - 2]?.text ?? '');
  if (isBloc && /^[\p{Lu}\d]/u.test(tokens[amount.from]?.text ?? '')) return true;
  if (amount.unit !== undefined) return false;
  const at = isHyphen(tokens[amount.from - 1]) ? amount.from - 2 : amount.from - 1;
  const before = tokens[at]?.lower ?? '';
  if (amount.number === 0) return /^(below|above|net|sub|ground|patient|absolute|carbon)$/.test(before);
  return (
    /^(top|final|big)$/.test(before) || (before === 'of' && /^(group|gang|round)$/.test(tokens[at - 1]?.lower ?? ''))
  );
};

const isVerb = (token: Token) => VERBS.has(token.lower) || token.lower.endsWith('ed');

/** Halves of matches and days ("the second half", "half-time"); a part that is followed by no whole or verb. */
const isPartIdiom = (tokens: readonly Token[], amount: Amount) => {
  const before = tokens[amount.from - 1]?.lower ?? '';
  const next = tokens[amount.to + 1];
  if (/^(first|second|other|this|that|last|next|each|either|better|final|opening|latter)$/.test(before)) return true;
  if (next === undefined) return tokens[amount.from]?.lower === 'half' && before !== 'than';
  if (amount.unit) return false;
  if (next.kind === 'sign') return isHyphen(next);
  const isPlural = /(third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)s$/.test(
    tokens[amount.to]?.lower ?? '',
  );
  const isAttribute = isHyphen(tokens[amount.from + 1]) && !/^(one|an?)$/.test(tokens[amount.from]?.lower ?? '');
  if (isPlural || isAttribute || (/^(,|nearly|almost|about|roughly|around|than|over)$/.test(before) && isVerb(next)))
    return false;
  return !/^(of|the|a|an|its|their|his|her|our|are|is|were|was|have|had|has|and|or|that|those|all|as|say|said)$/.test(
    next.lower,
  );
};

/** "at once", "once he left", "twice as loud". */
const isAdverb = (tokens: readonly Token[], amount: Amount) => {
  const next = tokens[amount.to + 1]?.lower ?? '';
  if (amount.number !== 1) return /^(as|the|that)$/.test(next);
  const counted = /^(only|just|than|least|exactly|not|been)$/.test(tokens[amount.from - 1]?.lower ?? '');
  const rate =
    /^(an?|every|each|per)$/.test(next) &&
    /^(day|week|month|year|hour|decade)$/.test(tokens[amount.to + 2]?.lower ?? '');
  return !counted && !rate;
};

/** True for a number word in a wording that counts nothing. */
export const isIdiom = (tokens: readonly Token[], amount: Amount): boolean => {
  if (amount.form === 'ordinal') return isOrdinalIdiom(tokens, amount);
  if (amount.form === 'part') return isPartIdiom(tokens, amount);
  if (amount.form === 'times') return isAdverb(tokens, amount);
  if (amount.form !== 'cardinal') return false;
  if (isRank(tokens, amount)) return true;
  return isCompoundWord(tokens, amount) || isPronounOne(tokens, amount);
};
