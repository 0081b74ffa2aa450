import type { Composer } from './draft.ts';
import { longestPhrase } from './phrases.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isArticle } from './word-class.ts';
import { UNITS_AFTER } from './words/currencies.ts';
import { wordSet } from './words/word-set.ts';

const LEADS = wordSet('every next last past coming first another');

/** "an", "every", "the next" before a unit in the singular. */
const isLead = (token: Token) => isArticle(token) || LEADS.has(token.lower);

/** "a day or two", "every year or two": one or two of a unit that stands before the only number. */
export const composeOrTwo: Composer = (tokens, amounts, at) => {
  const two = amounts[at];
  if (two?.form !== 'cardinal' || two.number !== 2 || two.unit !== undefined) return undefined;
  const first = two.first - 3;
  if (wordAt(tokens, two.first - 1) !== 'or' || !isLead(tokenAt(tokens, first))) return undefined;
  if (first <= (amounts[at - 1]?.last ?? -1)) return undefined;
  const unit = longestPhrase(UNITS_AFTER, tokens, two.first - 2, 1, two.first - 2);
  if (unit?.value.kind !== 'duration' && unit?.value.kind !== 'measure') return undefined;
  return [{ kind: unit.value.kind, low: 1, high: 2, unit: unit.value.unit, hedge: 'range', first, last: two.last }, 1];
};
