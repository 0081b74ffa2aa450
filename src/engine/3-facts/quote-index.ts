import type { Claim } from '../../model/claim.ts';
import type { Fact } from '../../model/fact.ts';
import { readQuotations } from '../1-statements/index.ts';
import type { FactMatch } from './match.ts';
import type { Reading } from './reading.ts';
import { readWords, type Word } from './words.ts';

/** Facts of kind quote under every three words in a row of their claims’ utterances, by stem: under the first, then the other two. */
export type QuoteIndex = Map<string, Map<string, Set<Fact>>>;

/** How many runs of three words a sentence must have in common with an utterance to be repeating it. */
const SHARED_RUNS = 4;

/** Files what the claims’ speakers said. */
export function indexQuotes(reported: Iterable<{ fact: Fact; claims: readonly Claim[] }>): QuoteIndex {
  const index: QuoteIndex = new Map();
  for (const { fact, claims } of reported)
    for (const { value } of claims) {
      if (fact.kind !== 'quote' || value.kind !== 'quote') continue;
      const words = readWords(value.text);
      for (let at = 0; at + 2 < words.length; at++) {
        const first = (words[at] as Word).stem;
        const runs = index.get(first) ?? new Map<string, Set<Fact>>();
        index.set(first, runs);
        runs.set(restAt(words, at), (runs.get(restAt(words, at)) ?? new Set()).add(fact));
      }
    }
  return index;
}

const restAt = (words: readonly Word[], at: number): string => `${words[at + 1]?.stem} ${words[at + 2]?.stem}`;

/** The utterances a sentence repeats, from the first word in common to the last. */
export function matchQuotes(index: QuoteIndex, reading: Reading): FactMatch[] {
  const shared = new Map<Fact, number[]>();
  for (let at = 0; at + 2 < reading.words.length; at++) {
    const runs = index.get((reading.words[at] as Word).stem);
    for (const fact of runs?.get(restAt(reading.words, at)) ?? []) shared.set(fact, [...(shared.get(fact) ?? []), at]);
  }
  return [...shared]
    .filter(([, places]) => places.length >= SHARED_RUNS)
    .map(([fact, places]) => {
      const start = reading.words[places[0] as number]?.start ?? 0;
      const end = reading.words[(places.at(-1) as number) + 2]?.end ?? reading.text.length;
      return { fact, value: utteranceAt(reading.text, start, end), start, end, weight: places.length };
    });
}

/** What the sentence has somebody say at a place: the quotation that covers most of it, else the whole sentence. */
export function utteranceAt(
  sentence: string,
  start: number,
  end: number,
): { kind: 'quote'; speaker: string; text: string } {
  let best: { text: string; overlap: number } = { text: sentence, overlap: Math.min(12, (end - start) / 3) };
  for (const quotation of readQuotations(sentence)) {
    const overlap = Math.min(end, quotation.end) - Math.max(start, quotation.start);
    if (overlap > best.overlap) best = { text: sentence.slice(quotation.start, quotation.end), overlap };
  }
  return { kind: 'quote', speaker: '', text: best.text };
}
