const SPACE = 32;

/** The first place from `at` on that is no space. */
export function behindSpaces(sentence: string, at: number): number {
  while (sentence.charCodeAt(at) === SPACE) at++;
  return at;
}

/** By unit below 128: 1 for a letter or digit, 2 for what may go on with a run of them ("1,500", "Gaza's"). */
const PLAIN = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  return /[A-Za-z0-9]/.test(character) ? 1 : /[.,']/.test(character) ? 2 : 0;
});

/**
 * Where a run ends that begins at `start` and is made of plain letters and digits up to something that ends every run; `start`
 * where it is not so plain. Most words are, and are told from their surroundings in a fraction of the pattern’s time.
 */
export function plainRunEnd(sentence: string, start: number): number {
  let end = start;
  let unit = sentence.charCodeAt(end);
  while (PLAIN[unit] === 1) unit = sentence.charCodeAt(++end);
  // A mark with a space behind it ends a run too: "Gaza, where".
  const endsRun =
    end >= sentence.length || (unit < 128 && (PLAIN[unit] === 0 || sentence.charCodeAt(end + 1) === SPACE));
  return endsRun ? end : start;
}
