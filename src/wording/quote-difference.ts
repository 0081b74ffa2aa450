import type { WordRun } from '../model/annotation.ts';
import { alignWords } from './align-words.ts';

/** With a smaller share of words in common than this, two quotations are told apart better side by side. */
const LEAST_COMMON = 0.3;

const keyOf = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']/gu, '');

/**
 * A page's words set against a report's: what both have, in the report's words, and what only one has, run by run. Letters' case and
 * punctuation make no difference. Empty where all words are the same, or where too few are for the difference to be read.
 */
export const quoteDifference = (page: string, report: string): WordRun[] => {
  const [here, there] = [page, report].map((text) => text.split(/\s+/).filter((word) => keyOf(word) !== ''));
  const aligned = alignWords(here ?? [], there ?? [], keyOf);
  const same = aligned.filter(({ isSame }) => isSame).length;
  if (same === aligned.length || same < LEAST_COMMON * aligned.length) return [];
  const runs: WordRun[] = [];
  /** Words of one gap stand together, the page's before the report's. */
  let gap: Record<'page' | 'report', string[]> = { page: [], report: [] };
  const closeGap = (): void => {
    for (const side of ['page', 'report'] as const)
      if (gap[side].length > 0) runs.push({ in: side, words: gap[side].join(' ') });
    gap = { page: [], report: [] };
  };
  for (const { page: ours, claim: theirs, isSame } of aligned) {
    if (isSame) {
      closeGap();
      const words = theirs ?? '';
      const open = runs.at(-1);
      if (open?.in === 'both') open.words += ` ${words}`;
      else runs.push({ in: 'both', words });
      continue;
    }
    if (ours !== null) gap.page.push(ours);
    if (theirs !== null) gap.report.push(theirs);
  }
  closeGap();
  return runs;
};
