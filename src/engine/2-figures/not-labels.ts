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

/** "Day 3 of the trial", "Year 9 pupils", "Game 7": the capital makes it a place in a row, even with a noun behind. */
const isCapitalPlace = (direct: Token | undefined, amount: Amount) =>
  /^(Day|Week|Year|Night|Game|Match|Photo|Slide|Option|Item|Question|Tip|Point)$/.test(direct?.text ?? '') &&
  amount.from === amount.to &&
  amount.number <= 1000;

/** "the 400 block of Harbour Street": where its house numbers begin. */
const isBlock = (tokens: readonly Token[], { from, to }: Amount) =>
  /^\d{1,3}00$/.test(tokens[from]?.text ?? '') && tokens[to + 1]?.lower === 'block' && tokens[to + 2]?.lower === 'of';

/** "Albany, NY 12207". */
const isPostcode = (tokens: readonly Token[], { from }: Amount) =>
  /^\d{5}$/.test(tokens[from]?.text ?? '') &&
  /^\p{Lu}{2}$/u.test(tokens[from - 1]?.text ?? '') &&
  tokens[from - 2]?.text === ',';

/** "resolution 2728", "No. 10", "Article 5", "Fortune 500". */
export const isLabelled = (tokens: readonly Token[], amount: Amount): boolean => {
  const direct = tokens[amount.from - 1];
  const dotted = direct?.text === '.' ? tokens[amount.from - 2] : undefined;
  if (/^(nos?|res|art|vol|ch|pp?|figs?|op)$/.test(dotted?.lower ?? '')) return true;
  const isDay =
    DAY_LABELS.has(direct?.lower ?? '') &&
    /^(on|by|in|until|since|of|after|from)$/.test(tokens[amount.from - 2]?.lower ?? '');
  if (isDay && amount.unit === undefined) return true;
  if (isCapitalPlace(direct, amount) || isBlock(tokens, amount) || isPostcode(tokens, amount)) return true;
  if (direct?.kind !== 'word' || !LABELS.has(direct.lower)) return false;
  if (isNumberVerb(tokens, amount)) return false;
  return amount.unit === undefined || (/^\p{Lu}/u.test(direct.text) && direct.lower !== 'no');
};
