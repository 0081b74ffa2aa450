import type { FactCard } from '../model/answer.ts';
import { type Collection, folded, type Report } from './collection.ts';

/** Longer filters are cut: each word is one more look into every text. */
const MOST_WORDS = 16;

/** The words of a filter, as `passes` looks for them. */
export const wordsOf = (filter: string): string[] => folded(filter).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

/** Those whose texts hold every word of the filter, finished or not, in their own order; all of them for an empty one. */
export function passing<Entry extends FactCard | Report>(
  { texts }: Pick<Collection, 'texts'>,
  entries: readonly Entry[],
  filter: string,
): readonly Entry[] {
  const words = wordsOf(filter);
  if (words.length === 0) return entries;
  return entries.filter((entry) => words.every((word) => texts.get(entry)?.includes(word)));
}
