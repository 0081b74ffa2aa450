import { linkShare } from './measures.ts';
import type { Draft } from './walk.ts';

const PROSE_UNITS = 40;
const FEW_UNITS = 200;
const MANY_TEASERS = 6;
const SENTENCE = /[.!?…。！？]["”’»)\]]*(\s|$)|[。！？]/;

const isProse = (draft: Draft): boolean =>
  draft.kind !== 'heading' &&
  draft.kind !== 'caption' &&
  draft.content.text.length >= PROSE_UNITS &&
  linkShare(draft) < 0.5 &&
  SENTENCE.test(draft.content.text);

/** Blocks of prose that follow one another with no heading between them: the longest such run. */
const longestRun = (drafts: readonly Draft[]): number => {
  let longest = 0;
  let run = 0;
  for (const draft of drafts) {
    if (draft.kind === 'heading') run = 0;
    else if (isProse(draft)) run += 1;
    longest = Math.max(longest, run);
  }
  return longest;
};

/**
 * Why the page is not read as an article, or null where it is. `read` are the blocks that were kept, `teasers` the number of
 * headings that lead to other pages. Generous: two sentences in two paragraphs are an article; a list of stories is not.
 */
export const reasonAgainst = (read: readonly Draft[], teasers: number): string | null => {
  const prose = read.filter(isProse);
  const units = prose.reduce((sum, draft) => sum + draft.content.text.length, 0);
  if (units < FEW_UNITS) return 'the page holds too little prose to be an article';
  if (teasers >= MANY_TEASERS && longestRun(read) < 3) return 'the page lists other stories instead of telling one';
  return null;
};
