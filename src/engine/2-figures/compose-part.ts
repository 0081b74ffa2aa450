import { countBefore, isWhole } from './base-before.ts';
import { type Composer, leadsTo } from './draft.ts';
import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isHyphen } from './word-class.ts';
import { HEDGED_BASE, POPULATION } from './words/contexts.ts';
import { wordSet } from './words/word-set.ts';

/** How many tokens may stand between a part and the number of the population that it is taken of. */
const REACH = 10;

/** Two decimals are finer than any count of people is; a share stays as it is. */
const rounded = (value: number) => (value >= 1 ? Math.round(value * 100) / 100 : value);

/** "of Malta's population of 2.3 million", "of the population (2.3 million)": the noun, then its number. */
const leadsToPopulation = (tokens: readonly Token[], from: number, whole: Amount) => {
  if (whole.first - from > REACH) return false;
  const between = tokens.slice(from, whole.first);
  const noun = between.findLastIndex((token) => POPULATION.has(token.lower));
  if (noun < 0 || !leadsTo(tokens, from, from + noun, REACH)) return false;
  const [joint, ...hedges] = between.slice(noun + 1);
  if (joint?.lower === 'of' || joint?.text === '(') return hedges.every((token) => HEDGED_BASE.has(token.lower));
  // "two-thirds of the population, 1.5 million people," tells the part again and not the whole.
  return joint?.text === ',' && hedges.length === 0 && whole.unit === undefined;
};

/** "Of the 130 hostages, about half", "of Malta's 2.3 million people, two-thirds": the amount before, set out as a whole. */
const totalBefore = (tokens: readonly Token[], whole: Amount | undefined, part: Amount) => {
  if (!isWhole(whole) || part.unit || part.first - whole.last > REACH) return undefined;
  const comma = tokens.slice(whole.last + 1, part.first).findIndex((token) => token.text === ',');
  if (comma < 0) return undefined;
  const behind = tokens.slice(whole.last + 2 + comma, part.first);
  if (!behind.every((token) => HEDGED_BASE.has(token.lower))) return undefined;
  for (let at = whole.first - 1; at >= whole.first - REACH; at--) {
    if (wordAt(tokens, at) === 'of') return leadsTo(tokens, at + 1, whole.first, REACH) ? whole : undefined;
    if (tokenAt(tokens, at).kind !== 'word' && !isHyphen(tokenAt(tokens, at))) return undefined;
  }
  return undefined;
};

const PLURAL_PRONOUNS = wordSet('them these those whom which');

/** "two-thirds of Malta's 2.2 million people", "a quarter of the 130", or "half of them" after a count: the product. */
export const composePart: Composer = (tokens, amounts, at) => {
  const [part, whole] = amounts.slice(at, at + 2);
  if (part?.form !== 'part') return undefined;
  const of = wordAt(tokens, part.to + 1) === 'of' ? 1 : 0;
  const follows = part.to + 1 + of;
  const product = (base: Amount, kind: Amount['kind'], last: number) =>
    ({
      kind,
      number: rounded(part.number * base.number),
      unit: base.unit,
      hedge: 'fraction',
      first: part.first,
      last,
    }) as const;
  if (isWhole(whole) && whole.kind !== 'age' && whole.first > part.to + 1) {
    if (leadsTo(tokens, follows, whole.first) || leadsToPopulation(tokens, follows, whole))
      return [product(whole, whole.kind, whole.last), 2];
  }
  const total = of === 0 ? totalBefore(tokens, amounts[at - 1], part) : undefined;
  if (total) return [product(total, 'count', part.last), 1];
  if (of === 0 || !PLURAL_PRONOUNS.has(wordAt(tokens, follows))) return undefined;
  const base = countBefore(amounts, at);
  return base && [product(base, 'count', follows), 1];
};
