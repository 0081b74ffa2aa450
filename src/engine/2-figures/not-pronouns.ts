import { isPlural } from './counted.ts';
import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isHyphen, isNumeral, isSmall } from './word-class.ts';
import { FUNCTION_WORDS } from './words/nouns.ts';
import { CARDINALS } from './words/numbers.ts';
import { wordSet } from './words/word-set.ts';

const ONE_COUNTED = wordSet('least than only just all but exactly most nearly');
const ONE_PRONOUN = wordSet('no the this that any every each another some which your big good new old last next first');

const RATIO_WORDS = wordSet('in out of the its their every or to a an');
/** How many words may stand between "one" and the number it is a part of. */
const RATIO_REACH = 3;

/** "one in five", "one of its 15 members": a number follows. */
const opensRatio = (tokens: readonly Token[], { to }: Amount) => {
  let at = to + 1;
  while (at <= to + RATIO_REACH && RATIO_WORDS.has(wordAt(tokens, at))) at++;
  return at > to + 1 && (tokenAt(tokens, at).kind === 'digits' || CARDINALS.has(wordAt(tokens, at)));
};

const OWNERS = wordSet('the its his her their our my');
const TOP = wordSet('most best worst least top few');

/** "one of the best speakers", "one of its most wanted men": one of the few at the top. */
const isOneOfTheTop = (tokens: readonly Token[], { to }: Amount) => {
  const top = wordAt(tokens, to + 3);
  return (
    wordAt(tokens, to + 1) === 'of' &&
    OWNERS.has(wordAt(tokens, to + 2)) &&
    (TOP.has(top) || (top.length > 5 && top.endsWith('est')))
  );
};

const AMONG_LEADS = wordSet('is was as became being among');

/** "Britain was one of 14 countries": the fourteen are the figure. */
const isOneAmong = (tokens: readonly Token[], { from, to }: Amount) =>
  AMONG_LEADS.has(wordAt(tokens, from - 1)) && wordAt(tokens, to + 1) === 'of' && isNumeral(tokenAt(tokens, to + 2));

const ONE_KINDS = wordSet('thing such fell');

/** "on one hand", "one thing is clear", "one such case": a side, a matter. */
const isOneIdiom = (tokens: readonly Token[], { from, to }: Amount) => {
  const before = wordAt(tokens, from - 1);
  const next = wordAt(tokens, to + 1);
  return ONE_KINDS.has(next) || (next === 'hand' && (before === 'on' || before === 'the'));
};

/** An end of "between one and two million", "three to one". */
const isRangeEnd = (tokens: readonly Token[], { from, to }: Amount) => {
  const before = wordAt(tokens, from - 1);
  if (before === 'to') return isNumeral(tokenAt(tokens, from - 2));
  return before === 'between' && wordAt(tokens, to + 1) === 'and' && isNumeral(tokenAt(tokens, to + 2));
};

const DESCRIBED = wordSet('a an the this that any every some my your his her its our their');
const COUNT_ADJECTIVES = wordSet('further additional estimated another');

/** "a massive one", "the same one": a determiner and a word that describes. */
const isDescribedOne = (tokens: readonly Token[], { from, unit }: Amount) => {
  const before = tokenAt(tokens, from - 1);
  return (
    unit === undefined &&
    DESCRIBED.has(wordAt(tokens, from - 2)) &&
    isSmall(before) &&
    !COUNT_ADJECTIVES.has(before.lower)
  );
};

/** "no one", "one of them", "one another", "one day". */
export const isPronounOne = (tokens: readonly Token[], amount: Amount): boolean => {
  const { from, to, kind } = amount;
  if (from !== to || wordAt(tokens, from) !== 'one') return false;
  if (isOneAmong(tokens, amount) || isOneIdiom(tokens, amount)) return true;
  if (isOneOfTheTop(tokens, amount) || isRangeEnd(tokens, amount) || opensRatio(tokens, amount)) return false;
  const before = wordAt(tokens, from - 1);
  const next = tokenAt(tokens, to + 1);
  if (ONE_COUNTED.has(before) || (kind !== 'count' && next.lower !== 'day')) return false;
  if (isPlural(next.lower) || ONE_PRONOUN.has(before) || isDescribedOne(tokens, amount)) return true;
  return next.kind === 'word' ? FUNCTION_WORDS.has(next.lower) : !isHyphen(next);
};
