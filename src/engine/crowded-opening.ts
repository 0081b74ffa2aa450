import type { Concept } from '../model/frame.ts';
import { readSlots } from './3-facts/phrase-slots.ts';

/** About three times as many as a pack of the greatest size has that is worded like the bundled one. */
export const MOST_UNDER_A_WORD = 600;

/**
 * A phrase whose first word begins phrases of more than MOST_UNDER_A_WORD concepts, each counted with those that include it;
 * undefined where there is none. Wherever a text says the word, all of them are looked at: without a bound, a page could take
 * minutes. The concepts are a checked pack’s (openPack) that keeps to PACK_LIMITS.
 */
export function crowdedOpening(concepts: readonly Concept[]): string | undefined {
  const including = new Map<string, string[]>();
  for (const { id, includes = [] } of concepts)
    for (const child of includes) {
      const parents = including.get(child);
      if (parents) parents.push(id);
      else including.set(child, [id]);
    }
  const counts = new Map<string, number>();
  for (const concept of concepts) {
    const weight = countAbove(concept.id, including);
    for (const [word, phrase] of openings(concept)) {
      const count = (counts.get(word) ?? 0) + weight;
      if (count > MOST_UNDER_A_WORD) return phrase;
      counts.set(word, count);
    }
  }
  return undefined;
}

/** The concept and all that include it, counted no further than matters. */
function countAbove(id: string, including: ReadonlyMap<string, readonly string[]>): number {
  const found = new Set([id]);
  // A set goes on through what is added to it on the way.
  for (const each of found) {
    for (const parent of including.get(each) ?? []) found.add(parent);
    if (found.size > MOST_UNDER_A_WORD) break;
  }
  return found.size;
}

/** The words that begin a concept’s phrases, as texts are held to them, and a phrase of each. */
function openings({ words, anaphors = [] }: Concept): Map<string, string> {
  const found = new Map<string, string>();
  for (const phrase of [...words, ...anaphors])
    for (const slot of readSlots(phrase)) {
      for (const [first] of slot) if (first) found.set(first.key, phrase);
      // Past a slot that may stand empty the next one may begin the phrase too.
      if (slot.every((alternative) => alternative.length > 0)) break;
    }
  return found;
}
