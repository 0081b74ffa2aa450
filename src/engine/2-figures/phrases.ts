import { type Token, tokenise } from './tokens.ts';

/** A set of wordings to look for among tokens, word by word: at most as many steps as its longest wording has words. */
export interface Phrases<Value> {
  value?: Value;
  next: Map<string, Phrases<Value>>;
}

/** Most wordings: what parts their words is plain to see. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/** Builds the phrases of a table of wordings; `backwards` for those that are looked for before a number. */
export const phrasesOf = <Value>(
  table: Iterable<readonly [wording: string, value: Value]>,
  direction: 'forwards' | 'backwards' = 'forwards',
): Phrases<Value> => {
  const root: Phrases<Value> = { next: new Map() };
  for (const [wording, value] of table) {
    const words = PLAIN.test(wording) ? wording.split(' ') : tokenise(wording).map((token) => token.lower);
    let branch = root;
    for (const word of direction === 'forwards' ? words : words.reverse()) {
      const known: Phrases<Value> = branch.next.get(word) ?? { next: new Map() };
      branch.next.set(word, known);
      branch = known;
    }
    branch.value = value;
  }
  return root;
};

/** The longest wording from token `from` on, walking by `step` (1 or -1) and not past token `bound`: its value and far end. */
export const longestPhrase = <Value>(
  phrases: Phrases<Value>,
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  bound: number = step === 1 ? tokens.length - 1 : 0,
): { value: Value; at: number } | undefined => {
  let found: { value: Value; at: number } | undefined;
  let branch: Phrases<Value> | undefined = phrases;
  for (let at = from; step === 1 ? at <= bound : at >= bound; at += step) {
    const token = tokens[at];
    branch = token && branch.next.get(token.lower);
    if (!branch) break;
    if (branch.value !== undefined) found = { value: branch.value, at };
  }
  return found;
};
