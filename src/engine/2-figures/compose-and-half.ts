import type { Composer } from './draft.ts';
import type { Amount } from './measure.ts';
import { longestPhrase } from './phrases.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isArticle } from './word-class.ts';
import { UNITS_AFTER } from './words/currencies.ts';
import { wordSet } from './words/word-set.ts';

const LEADS = wordSet('first last next past final opening');

/** "and a half" or "and a quarter" right behind a unit. */
const isAddedPart = (tokens: readonly Token[], part: Amount | undefined): part is Amount =>
  part?.form === 'part' && part.unit === undefined && part.number < 1 && wordAt(tokens, part.first - 1) === 'and';

/** "two years and a half", "an hour and a half": one number, its part behind the unit. */
export const composeAndHalf: Composer = (tokens, amounts, at) => {
  const [whole, next] = amounts.slice(at, at + 2);
  const isMeasured = whole?.kind === 'duration' || whole?.kind === 'measure';
  if (whole?.form === 'cardinal' && isMeasured && isAddedPart(tokens, next) && next.first === whole.last + 2) {
    const number = whole.number + next.number;
    return [{ kind: whole.kind, number, unit: whole.unit, hedge: whole.hedge, first: whole.first, last: next.last }, 2];
  }
  if (!isAddedPart(tokens, whole)) return undefined;
  const lead = tokenAt(tokens, whole.first - 3);
  if (!isArticle(lead) && !LEADS.has(lead.lower)) return undefined;
  const unit = longestPhrase(UNITS_AFTER, tokens, whole.first - 2, 1);
  if (unit?.at !== whole.first - 2 || (unit.value.kind !== 'duration' && unit.value.kind !== 'measure'))
    return undefined;
  const { kind, unit: name } = unit.value;
  const first = whole.first - (isArticle(lead) ? 3 : 2);
  if (first <= (amounts[at - 1]?.last ?? -1)) return undefined;
  return [{ kind, number: 1 + whole.number, unit: name, first, last: whole.last }, 1];
};
