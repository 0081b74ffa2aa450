/** About how many UTF-16 units are read at once; what is held in memory stays in proportion to this, not to the text. */
const CHUNK = 4096;
/** How far past that the end of a sentence is looked for before any white space will do. */
const SEARCH = 1024;

/** A full stop counts only before a capital: not in "Oct. 7". */
const SENTENCE_END = /[.!?…]["'”’)]? (?=["'“‘A-Z])|\n/g;
const WHITE_SPACE = /\s/g;

const endFrom = (text: string, pattern: RegExp, from: number, to: number): number | undefined => {
  pattern.lastIndex = 0;
  const found = pattern.exec(text.slice(from, to));
  return found ? from + found.index + found[0].length : undefined;
};

/** Cuts a long text into stretches `[start, end)` that end with a sentence, else with a word. A word is never cut. */
export function* chunksOf(text: string): Generator<readonly [start: number, end: number]> {
  let start = 0;
  while (text.length - start > CHUNK + SEARCH) {
    const wanted = start + CHUNK;
    let end = endFrom(text, SENTENCE_END, wanted, wanted + SEARCH);
    for (let at = wanted; end === undefined && at < text.length; at += SEARCH)
      end = endFrom(text, WHITE_SPACE, at, at + SEARCH);
    if (end === undefined) break;
    yield [start, end];
    start = end;
  }
  yield [start, text.length];
}
