/** One place of an alignment: a word of each side, or of one side where the other has none. */
export interface AlignedWords {
  page: string | null;
  claim: string | null;
  isSame: boolean;
}

/** Longest utterance that is aligned, in words; a claim’s quotation has at most 40. */
export const LONGEST_UTTERANCE = 120;

/**
 * Aligns two lists of words by their longest common subsequence, so that what was kept, left out, put in and replaced can
 * be told and shown. A word left out and one put in at the same place are paired as a replacement. `keyOf` says what
 * counts as one word (its stem). Words past LONGEST_UTTERANCE are cut off, which bounds the work.
 */
export function alignWords(
  page: readonly string[],
  claim: readonly string[],
  keyOf: (word: string) => string = (word) => word,
): AlignedWords[] {
  const here = page.slice(0, LONGEST_UTTERANCE);
  const there = claim.slice(0, LONGEST_UTTERANCE);
  const common = commonLengths(here.map(keyOf), there.map(keyOf));
  const width = there.length + 1;
  const aligned: AlignedWords[] = [];
  let gapHere: string[] = [];
  let gapThere: string[] = [];
  const closeGap = (): void => {
    for (let place = 0; place < Math.max(gapHere.length, gapThere.length); place++) {
      aligned.push({ page: gapHere[place] ?? null, claim: gapThere[place] ?? null, isSame: false });
    }
    gapHere = [];
    gapThere = [];
  };
  let row = 0;
  let column = 0;
  while (row < here.length || column < there.length) {
    const [word, other] = [here[row], there[column]];
    if (word !== undefined && other !== undefined && keyOf(word) === keyOf(other)) {
      closeGap();
      aligned.push({ page: word, claim: other, isSame: true });
      row++;
      column++;
    } else if (
      other === undefined ||
      (word !== undefined && at(common, (row + 1) * width + column) >= at(common, row * width + column + 1))
    ) {
      gapHere.push(word ?? '');
      row++;
    } else {
      gapThere.push(other);
      column++;
    }
  }
  closeGap();
  return aligned;
}

const at = (table: Uint8Array, place: number): number => table[place] ?? 0;

/** For each pair of places, how many words the rests from there have in common, in order. */
function commonLengths(here: readonly string[], there: readonly string[]): Uint8Array {
  const width = there.length + 1;
  const table = new Uint8Array((here.length + 1) * width);
  for (let row = here.length - 1; row >= 0; row--) {
    for (let column = there.length - 1; column >= 0; column--) {
      const place = row * width + column;
      table[place] =
        here[row] === there[column]
          ? at(table, place + width + 1) + 1
          : Math.max(at(table, place + width), at(table, place + 1));
    }
  }
  return table;
}
