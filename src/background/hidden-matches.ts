import { hashParagraph } from '../engine/paragraph-hash.ts';
import type { Answer } from '../model/answer.ts';
import type { HiddenMatch } from '../model/hidden-match.ts';

type Pairing = Pick<HiddenMatch, 'fact' | 'sentenceHash'>;

export const pairingOf = (fact: string, sentence: string): Pairing => ({ fact, sentenceHash: hashParagraph(sentence) });
export const isSamePairing = (one: Pairing, other: Pairing): boolean =>
  one.fact === other.fact && one.sentenceHash === other.sentenceHash;

/** The answer without the annotations that the reader has called wrong. */
export function withoutHidden(answer: Answer, hidden: readonly HiddenMatch[]): Answer {
  if (hidden.length === 0) return answer;
  const facts = new Set(hidden.map(({ fact }) => fact));
  const annotations = answer.annotations.filter(({ fact, sentence }) => {
    if (!facts.has(fact)) return true;
    const pairing = pairingOf(fact, sentence);
    return !hidden.some((match) => isSamePairing(match, pairing));
  });
  const shown = new Set(annotations.map(({ fact }) => fact));
  return { ...answer, annotations, cards: answer.cards.filter(({ fact }) => shown.has(fact.id)) };
}
