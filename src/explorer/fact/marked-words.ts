import { alignWords } from '../../wording/align-words.ts';

/** Words of a quotation, in a row, that another has too or has not. */
export interface WordRun {
  text: string;
  /** How many words stand before it. */
  start: number;
  isSame: boolean;
}

const keyOf = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, '');
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * Two utterances with the words that only one of them has told apart, as runs in their order. Capitals, punctuation and the
 * form of the apostrophe make no difference. Words past the longest that is aligned are left out.
 */
export function markedWords(one: string, other: string): { one: WordRun[]; other: WordRun[] } {
  const aligned = alignWords(wordsOf(one), wordsOf(other), keyOf);
  const runsOf = (side: 'page' | 'claim'): WordRun[] => {
    const runs: WordRun[] = [];
    let start = 0;
    for (const place of aligned) {
      const word = place[side];
      const last = runs.at(-1);
      if (word === null) continue;
      if (last?.isSame === place.isSame) last.text += ` ${word}`;
      else runs.push({ text: word, start, isSame: place.isSame });
      start += 1;
    }
    return runs;
  };
  return { one: runsOf('page'), other: runsOf('claim') };
}
