import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { isCapital, isNumeral, isSmall, pastHyphen } from './word-class.ts';
import { ADJECTIVES, BETWEEN, COUNTED, FUNCTION_WORDS, NOT_PLURAL, PRONOUNS, VERBS } from './words/nouns.ts';

/** How many words may stand between a number and its noun. */
const REACH = 4;

/** True for a word that looks like a noun in the plural. */
export const isPlural = (word: string) =>
  word.length > 3 && /[^s']s$/.test(word) && !word.endsWith('ous') && !NOT_PLURAL.has(word);

const opensNoun = (token: Token) =>
  token.kind === 'word' &&
  !FUNCTION_WORDS.has(token.lower) &&
  !NOT_PLURAL.has(token.lower) &&
  !VERBS.has(token.lower) &&
  !/(ed|ing|ly)$/.test(token.lower);

/** "important" before a noun: "one important point" counts the point. */
const isAdjective = (token: Token) => ADJECTIVES.has(token.lower) || /(ous|ful|less|ible|ical)$/.test(token.lower);

/** A word that can describe a noun: an adjective, a name, or another noun ("council members"); no verb or adverb. */
const mayDescribe = (token: Token) => {
  if (BETWEEN.has(token.lower) || isCapital(token)) return true;
  return !FUNCTION_WORDS.has(token.lower) && !VERBS.has(token.lower) && !/(ed|ing|ly)$/.test(token.lower);
};

/**
 * The noun that a count counts where it follows closely ("14 Security Council members", "dozens of lorries", "a 15-member
 * body"), or the pronoun of "33 of them": the index of its token. A label ("Hostages:") is none.
 */
export const countedAt = (tokens: readonly Token[], to: number, amount: Amount): number | undefined => {
  const next = tokenAt(tokens, to + 1);
  if (next.lower === 'of' && PRONOUNS.has(wordAt(tokens, to + 2))) {
    const noun = tokenAt(tokens, to + 3);
    return noun.kind === 'word' && (isPlural(noun.lower) || COUNTED.has(noun.lower)) ? to + 3 : to + 2;
  }
  const first = pastHyphen(tokens, to + 1);
  if (first === to + 1 && !next.spaced) return undefined;
  let isSingular = amount.number === 1 || first > to + 1;
  let unknown = 0;
  for (let at = first; at < first + REACH; at++) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' || isNumeral(token)) return undefined;
    if (COUNTED.has(token.lower) || isPlural(token.lower)) return tokenAt(tokens, at + 1).text === ':' ? undefined : at;
    const leads = first === to + 1 && isAdjective(token) && opensNoun(tokenAt(tokens, at + 1));
    if (isSingular && opensNoun(token) && !leads) return at;
    isSingular &&= leads;
    if (token.lower === 'of' ? at > first : !mayDescribe(token)) return undefined;
    if (!BETWEEN.has(token.lower) && isSmall(token) && ++unknown > 1) return undefined;
  }
  return undefined;
};
