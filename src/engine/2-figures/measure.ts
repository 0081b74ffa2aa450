import type { Figure } from '../../model/figure.ts';
import type { Hedge } from '../../model/value.ts';
import { ageAfter, isAgeByPlace } from './age.ts';
import { countedAt } from './counted.ts';
import type { Numeral } from './find-numerals.ts';
import { hedgeAfter } from './hedge.ts';
import { parseNumeral, type Reading } from './parse-numeral.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { currencyBefore, type FoundUnit, unitAfter } from './unit.ts';
import { isArticle, isMinus } from './word-class.ts';
import { PRONOUNS } from './words/nouns.ts';

/**
 * A numeral that has been read, with its unit: tokens `first` to `last` are all its words, `from` to `to` those of the
 * number. `hedge` is set where one stands inside ("130-odd people").
 */
export interface Amount extends Reading {
  form: Numeral['form'];
  kind: Figure['kind'];
  unit: string | undefined;
  hedge: Hedge | undefined;
  first: number;
  last: number;
  from: number;
  to: number;
}

const KINDS: Readonly<Record<Numeral['form'], Figure['kind']>> = {
  cardinal: 'count',
  ordinal: 'ordinal',
  part: 'ratio',
  times: 'count',
  vague: 'count',
};

const isNegative = (tokens: readonly Token[], amount: Amount) => {
  const touching = tokenAt(tokens, amount.from).spaced === false;
  const before = tokenAt(tokens, amount.from - 1);
  if (before.lower === 'minus') return wordAt(tokens, amount.from - 2) !== 'or';
  if (!touching || !isMinus(before) || /^\p{Lu}+$/u.test(tokenAt(tokens, amount.from - 2).text)) return false;
  return before.spaced || amount.first < amount.from - 1 || wordAt(tokens, amount.from - 2) === 'minus';
};

/** "half an hour", "a quarter of an hour", "tens of millions of dollars", "hundreds of miles": the unit behind "of" or an article. */
const unitBehindOf = (tokens: readonly Token[], to: number, amount: Amount): FoundUnit | undefined => {
  if (amount.form !== 'part' && amount.form !== 'vague') return undefined;
  const of = wordAt(tokens, to + 1) === 'of' ? 1 : 0;
  const article = amount.form === 'part' && isArticle(tokenAt(tokens, to + 1 + of)) ? 1 : 0;
  if (amount.form === 'part' && article === 0) return undefined;
  const found = of + article > 0 ? unitAfter(tokens, to + of + article, amount) : undefined;
  return found && found.kind !== 'vote' && (found.kind !== 'percent' || of === 0 || article > 0) ? found : undefined;
};

const unitBehind = (tokens: readonly Token[], to: number, amount: Amount): FoundUnit | undefined => {
  const found = ageAfter(tokens, to) ?? unitAfter(tokens, to, amount) ?? unitBehindOf(tokens, to, amount);
  if (found || amount.form === 'part') return found;
  const at = countedAt(tokens, to, amount);
  const unit = at === undefined ? undefined : wordAt(tokens, at);
  if (at === undefined || !unit) return undefined;
  return { unit, kind: /^votes?$/.test(unit) ? 'vote' : amount.kind, at };
};

const take = (amount: Amount, found: FoundUnit) => {
  amount.unit = found.unit;
  amount.kind = found.kind;
};

const addUnit = (tokens: readonly Token[], amount: Amount, free: number) => {
  const currency = currencyBefore(tokens, amount.from, free);
  const inside = hedgeAfter(tokens, amount.to);
  if (inside) {
    amount.hedge = inside.hedge;
    amount.last = inside.at;
  }
  if (currency) {
    take(amount, currency);
    amount.first = currency.at;
    return;
  }
  const behind = unitBehind(tokens, amount.last, amount);
  if (behind) {
    amount.last = behind.at;
    if (!PRONOUNS.has(behind.unit)) take(amount, behind);
  }
  if (amount.kind === 'count' && amount.form === 'cardinal' && isAgeByPlace(tokens, amount)) {
    amount.unit = 'years';
    amount.kind = 'age';
  }
};

/** Reads a numeral with the unit that stands with it, from token `free` on. Undefined where it writes no number. */
export const measure = (tokens: readonly Token[], numeral: Numeral, free: number): Amount | undefined => {
  const reading = parseNumeral(tokens, numeral);
  if (!reading) return undefined;
  const { first, last, form } = numeral;
  const amount: Amount = {
    number: reading.number,
    low: reading.low,
    high: reading.high,
    scale: reading.scale,
    form,
    kind: KINDS[form],
    unit: undefined,
    hedge: undefined,
    first,
    last,
    from: first,
    to: last,
  };
  if (form === 'times') amount.unit = 'times';
  if (form === 'times' && wordAt(tokens, first).endsWith('fold')) amount.kind = 'ratio';
  if (form === 'ordinal' || form === 'times') return amount;
  addUnit(tokens, amount, free);
  if (wordAt(tokens, first + 1) === 'couple') amount.hedge ??= 'about';
  if (form === 'cardinal' && isNegative(tokens, amount)) {
    amount.number = -amount.number;
    const sign = wordAt(tokens, amount.from - 2) === 'minus' && !tokenAt(tokens, amount.from).spaced ? 2 : 1;
    amount.first = Math.max(free, Math.min(amount.first, amount.from - sign));
  }
  return amount;
};
