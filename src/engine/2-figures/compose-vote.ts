import { type Composer, type Draft, gapBetween } from './draft.ts';
import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isHyphen, isNumeral } from './word-class.ts';
import { MATCH_WORDS } from './words/contexts.ts';
import { NOUGHTS } from './words/numbers.ts';
import { wordSet } from './words/word-set.ts';

const MOST_VOTES = 999;

const isTally = (amount: Amount | undefined): amount is Amount =>
  amount?.form === 'cardinal' &&
  (amount.unit === undefined || amount.kind === 'vote') &&
  amount.scale === 1 &&
  Number.isInteger(amount.number) &&
  amount.number >= 0 &&
  amount.number <= MOST_VOTES;

/** "a 2-1 win", "a 5-1 ruling": what stands behind the one is not what it counts. */
const isLonelyOne = (amount: Amount | undefined): boolean =>
  amount?.form === 'cardinal' && amount.number === 1 && amount.kind === 'count' && amount.from === amount.to;

const isNearMatchWord = (tokens: readonly Token[], first: number, last: number) =>
  tokens.slice(Math.max(0, first - 5), last + 4).some((token) => MATCH_WORDS.has(token.lower));

const JOINTS = wordSet(', ; and with to');
const NOBODY = wordSet('no nobody');
const OPPOSED = wordSet('against opposed abstaining abstained');

/** "14 for, none against": the token of "against", behind "for" and a comma or "and". */
const againstAt = (tokens: readonly Token[], left: Amount): number | undefined => {
  if (wordAt(tokens, left.last + 1) !== 'for') return undefined;
  let at = left.last + 2;
  while (at < left.last + 4 && JOINTS.has(wordAt(tokens, at))) at++;
  const word = wordAt(tokens, at);
  const isNumber = NOBODY.has(word) || NOUGHTS.has(word) || isNumeral(tokenAt(tokens, at));
  if (!isNumber) return undefined;
  return OPPOSED.has(wordAt(tokens, at + 1)) ? at + 1 : undefined;
};

/**
 * "14-0", "14 to none", "by 14 votes to 0", "14–0–1": the first number is the figure. What rises ("2-3") is a range,
 * unless the words around it speak of a vote or match.
 */
export const composeVote: Composer = (tokens, amounts, at) => {
  const [left, right, third] = amounts.slice(at, at + 3);
  if (!isTally(left) || wordAt(tokens, left.first - 1) === 'from') return undefined;
  const draft: Draft = { kind: 'vote', number: left.number, unit: 'votes', first: left.first, last: left.last };
  const against = againstAt(tokens, left);
  if (against !== undefined) return [{ ...draft, last: against }, right && right.first < against ? 2 : 1];
  const joint = tokenAt(tokens, left.last + 1);
  if ((joint.lower === 'to' || isHyphen(joint)) && NOUGHTS.has(wordAt(tokens, left.last + 2)))
    return [{ ...draft, last: left.last + 2 }, right?.first === left.last + 2 ? 2 : 1];
  const isOne = left.number > 0 && isLonelyOne(right);
  if (!right || !(isOne || isTally(right))) return undefined;
  const gap = gapBetween(tokens, left, right);
  if (gap === ':' ? !isNearMatchWord(tokens, left.first, right.last) : gap !== '-' && gap !== 'to') return undefined;
  const falls = left.number >= right.number || left.number === 0 || left.kind === 'vote';
  if (!falls && !(gap === '-' && isNearMatchWord(tokens, left.first, right.last))) return undefined;
  const abstained = gap === '-' && isTally(third) && gapBetween(tokens, right, third) === '-' ? third : undefined;
  return [{ ...draft, last: abstained?.last ?? (isOne ? right.to : right.last) }, abstained ? 3 : 2];
};
