import { isPlural } from './counted.ts';
import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { DAY_LABELS, LABELS } from './words/labels.ts';
import { COUNTED } from './words/nouns.ts';
import { wordSet } from './words/word-set.ts';

const isCounted = (word: string) => COUNTED.has(word) || isPlural(word);

const NUMBERING = wordSet('they we who');
const NUMBERING_MANY = wordSet('to may might could');
const ADVERBS = wordSet('now already still');

/** "the dead now number 32,975", "believed to number 130": a verb and no label. */
const isNumberVerb = (tokens: readonly Token[], { from, number, scale }: Amount) => {
  if (tokenAt(tokens, from - 1).text !== 'number') return false;
  if (scale > 1 || wordAt(tokens, from).includes(',')) return true;
  const hasAdverb = ADVERBS.has(wordAt(tokens, from - 2));
  const before = wordAt(tokens, from - (hasAdverb ? 3 : 2));
  if (NUMBERING.has(before) || (hasAdverb && isCounted(before))) return true;
  return number >= 100 && (NUMBERING_MANY.has(before) || isCounted(before));
};

const PLACES = wordSet('Day Week Year Night Game Match Photo Slide Option Item Question Tip Point');

/** "Day 3 of the trial", "Year 9 pupils", "Game 7": the capital makes it a place in a row, even with a noun behind. */
const isCapitalPlace = (tokens: readonly Token[], { from, to, number }: Amount) =>
  PLACES.has(tokenAt(tokens, from - 1).text) && from === to && number <= 1000;

/** "the 400 block of Harbour Street": where its house numbers begin. */
const isBlock = (tokens: readonly Token[], { from, to }: Amount) =>
  /^\d{1,3}00$/.test(wordAt(tokens, from)) && wordAt(tokens, to + 1) === 'block' && wordAt(tokens, to + 2) === 'of';

/** "Albany, NY 12207". */
const isPostcode = (tokens: readonly Token[], { from }: Amount) =>
  /^\d{5}$/.test(wordAt(tokens, from)) &&
  /^\p{Lu}{2}$/u.test(tokenAt(tokens, from - 1).text) &&
  wordAt(tokens, from - 2) === ',';

const DOTTED_LABELS = wordSet('no nos res art vol ch p pp fig figs op');

/** "No. 10", "p. 3". */
const isDottedLabel = (tokens: readonly Token[], { from }: Amount) =>
  wordAt(tokens, from - 1) === '.' && DOTTED_LABELS.has(wordAt(tokens, from - 2));

const DAY_LEADS = wordSet('on by in until since of after from');

/** "on day 171". */
const isNumberedDay = (tokens: readonly Token[], { from, unit }: Amount) =>
  unit === undefined && DAY_LABELS.has(wordAt(tokens, from - 1)) && DAY_LEADS.has(wordAt(tokens, from - 2));

/** "resolution 2728", "Article 5", "iPhone 14 sales": with a noun behind only where the label has a capital. */
const isNamed = (tokens: readonly Token[], amount: Amount) => {
  const label = tokenAt(tokens, amount.from - 1);
  if (!LABELS.has(label.lower) || isNumberVerb(tokens, amount)) return false;
  return amount.unit === undefined || (/\p{Lu}/u.test(label.text) && label.lower !== 'no');
};

/** True for a number that a label before it, or a street or a state around it, makes a name. */
export const isLabelled = (tokens: readonly Token[], amount: Amount): boolean =>
  isDottedLabel(tokens, amount) ||
  isNumberedDay(tokens, amount) ||
  isCapitalPlace(tokens, amount) ||
  isBlock(tokens, amount) ||
  isPostcode(tokens, amount) ||
  isNamed(tokens, amount);
