import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';
import { FUNCTION_WORDS } from './words/nouns.ts';
import { IN_A_ROW, RANKED } from './words/ordinal-idioms.ts';

/** "the world's third richest man": a word in -est that is no noun or verb. */
const isSuperlative = (word: string) =>
  /^.{3,}est$/.test(word) &&
  !/^(re|con|in)?quest$|^(prot|arr|cont|inter|harv|for|inv|sugg|dig|manif|pri|unr|beh)est$/.test(word);

/** "ranked 16th in the index", "finished third of ten": no determiner or owner before it. */
const isPlacing = (tokens: readonly Token[], amount: Amount, next: Token) =>
  /^(in|of)$/.test(next.lower) &&
  !/^(the|an?|this|that|its|his|her|their|our|my|your|another|yet)$|'s$|s'$/.test(tokens[amount.from - 1]?.lower ?? '');

/** "second-largest", "third party", "the first half", "came in second": an ordinal that counts no repetition. */
export const isOrdinalIdiom = (tokens: readonly Token[], amount: Amount) => {
  const next = tokens[amount.to + 1];
  const head = tokens[amount.from];
  if (next?.kind !== 'word' || !next.spaced || RANKED.has(next.lower)) return true;
  if (next.lower === 'in' && tokens[amount.to + 2]?.lower === 'a' && tokens[amount.to + 3]?.lower === 'row')
    return true;
  if (IN_A_ROW.has(next.lower) && RANKED.has(tokens[amount.to + 2]?.lower ?? '')) return true;
  if (isSuperlative(next.lower) || isPlacing(tokens, amount, next)) return true;
  if (/^\p{Lu}/u.test(next.text) && (head?.kind === 'digits' || (/^\p{Lu}/u.test(head?.text ?? '') && amount.from > 0)))
    return true;
  if (FUNCTION_WORDS.has(next.lower) && next.text !== 'US' && !/^(of|since|in|this|such|time)$/.test(next.lower))
    return true;
  const owned = /('s|s')$/.test(tokens[amount.from - 1]?.lower ?? '');
  return head?.lower === 'first' && !owned && !/^(time|such)$/.test(next.lower);
};
