import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';
import { pastHyphen } from './word-class.ts';
import { BETWEEN, COUNTED, FUNCTION_WORDS, NOT_PLURAL } from './words/nouns.ts';

/** How many words may stand between a number and its noun. */
const REACH = 4;

const isPlural = (word: string) => word.length > 3 && /[^s']s$/.test(word) && !NOT_PLURAL.has(word);

const opensNoun = (token: Token) => !FUNCTION_WORDS.has(token.lower) && !NOT_PLURAL.has(token.lower);

/**
 * The noun that a count counts where it follows closely ("14 Security Council members", "dozens of lorries", "a 15-member
 * body"), or the pronoun of "33 of them": the index of its token.
 */
export const countedAt = (tokens: readonly Token[], to: number, amount: Amount): number | undefined => {
  const next = tokens[to + 1];
  if (next?.lower === 'of' && /^(them|these|those|whom|us|you)$/.test(tokens[to + 2]?.lower ?? '')) {
    const noun = tokens[to + 3];
    return noun?.kind === 'word' && (isPlural(noun.lower) || COUNTED.has(noun.lower)) ? to + 3 : to + 2;
  }
  const first = pastHyphen(tokens, to + 1);
  if (first === to + 1 && !next?.spaced) return undefined;
  const singular = amount.number === 1 || first > to + 1;
  for (let at = first; at < first + REACH; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (COUNTED.has(token.lower) || isPlural(token.lower)) return at;
    if (singular && at === first && opensNoun(token)) return at;
    const linked = token.lower === 'of' && at === first && amount.form === 'vague';
    if (!linked && !BETWEEN.has(token.lower) && !/^\p{Lu}/u.test(token.text)) return undefined;
  }
  return undefined;
};
