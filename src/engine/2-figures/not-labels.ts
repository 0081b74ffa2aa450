import { isPlural } from './counted.ts';
import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';
import { DAY_LABELS, LABELS } from './words/labels.ts';
import { COUNTED } from './words/nouns.ts';

const isCounted = (word: string) => COUNTED.has(word) || isPlural(word);

/** "the dead now number 32,975", "believed to number 130": a verb and no label. */
const isNumberVerb = (tokens: readonly Token[], amount: Amount) => {
  if (tokens[amount.from - 1]?.text !== 'number') return false;
  if (amount.scale > 1 || tokens[amount.from]?.text.includes(',')) return true;
  const adverb = /^(now|already|still)$/.test(tokens[amount.from - 2]?.lower ?? '') ? 1 : 0;
  const before = tokens[amount.from - 2 - adverb]?.lower ?? '';
  if (/^(they|we|who)$/.test(before) || (adverb > 0 && isCounted(before))) return true;
  return amount.number >= 100 && (/^(to|may|might|could)$/.test(before) || isCounted(before));
};

/** "Day 3 of the trial", "Year 9 pupils": the capital makes it a place in a row, even with a noun behind. */
const isCapitalPeriod = (direct: Token | undefined, amount: Amount) =>
  /^(Day|Week|Year|Night)$/.test(direct?.text ?? '') && amount.from === amount.to && amount.number <= 1000;

/** "resolution 2728", "No. 10", "Article 5", "Fortune 500". */
export const isLabelled = (tokens: readonly Token[], amount: Amount): boolean => {
  const direct = tokens[amount.from - 1];
  const dotted = direct?.text === '.' ? tokens[amount.from - 2] : undefined;
  if (/^(nos?|res|art|vol|ch|pp?|figs?|op)$/.test(dotted?.lower ?? '')) return true;
  const isDay =
    DAY_LABELS.has(direct?.lower ?? '') &&
    /^(on|by|in|until|since|of|after|from)$/.test(tokens[amount.from - 2]?.lower ?? '');
  if (isDay && amount.unit === undefined) return true;
  if (isCapitalPeriod(direct, amount)) return true;
  if (direct?.kind !== 'word' || !LABELS.has(direct.lower)) return false;
  if (isNumberVerb(tokens, amount)) return false;
  return amount.unit === undefined || (/^\p{Lu}/u.test(direct.text) && direct.lower !== 'no');
};
