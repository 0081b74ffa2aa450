import { bodyBefore, isWhole } from './base-before.ts';
import { type Composer, leadsTo } from './draft.ts';
import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { PRONOUNS } from './words/nouns.ts';
import { wordSet } from './words/word-set.ts';

/** How many tokens before "but" or a body's number its "all" or "every" is looked for. */
const REACH = 4;
/** A body of which all but a few did something is no bigger. */
const BIGGEST_BODY = 1000;

const UNIVERSALS = wordSet('all every everyone everybody each');

/** The token of "all", "every" or "each" before token `end`, in the same clause and behind token `free`. */
const universalBefore = (tokens: readonly Token[], end: number, free: number): number | undefined => {
  for (let at = end - 1; at >= Math.max(free, end - REACH); at--) {
    if (tokenAt(tokens, at).kind !== 'word') return undefined;
    if (UNIVERSALS.has(wordAt(tokens, at))) return at;
  }
  return undefined;
};

/** "all 15 but one", "all of the 15 members but two": the whole comes first. */
const wholeFirst: Composer = (tokens, amounts, at) => {
  const [whole, few] = amounts.slice(at, at + 2);
  if (!isWhole(whole) || !few || few.first !== whole.last + 2 || few.number >= whole.number) return undefined;
  if (wordAt(tokens, whole.last + 1) !== 'but') return undefined;
  const first = universalBefore(tokens, whole.first, (amounts[at - 1]?.last ?? -1) + 1);
  if (first === undefined) return undefined;
  return [{ kind: 'count', number: whole.number - few.number, unit: whole.unit, first, last: few.to }, 2];
};

/** The whole that is named behind: "all but one of the 15". */
const wholeBehind = (tokens: readonly Token[], few: Amount, whole: Amount | undefined): whole is Amount =>
  isWhole(whole) &&
  few.number < whole.number &&
  wordAt(tokens, few.to + 1) === 'of' &&
  leadsTo(tokens, few.to + 2, whole.first);

/**
 * "all but one of the 15", "every member but one" behind "the 15-member council": the rest is the figure. Where nothing
 * says of how many, there is none.
 */
export const composeAllBut: Composer = (tokens, amounts, at) => {
  const [few, whole] = amounts.slice(at, at + 2);
  if (!few || wordAt(tokens, few.first - 1) !== 'but') return wholeFirst(tokens, amounts, at);
  const first = universalBefore(tokens, few.first - 1, (amounts[at - 1]?.last ?? -1) + 1);
  if (first === undefined) return undefined;
  if (wholeBehind(tokens, few, whole))
    return [{ kind: 'count', number: whole.number - few.number, unit: whole.unit, first, last: whole.last }, 2];
  const body = bodyBefore(tokens, amounts, at);
  if (!body || body.number > BIGGEST_BODY) return [undefined, 1];
  return [
    {
      kind: 'count',
      number: body.number - few.number,
      unit: body.unit,
      first,
      last: PRONOUNS.has(wordAt(tokens, few.last)) ? few.last : few.to,
    },
    1,
  ];
};
