const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Where a phrase stands in a paragraph, as an offset in UTF-16 units: letter for letter, and not inside a longer word
 * or figure ("14" is not in "144"). -1 where it does not.
 */
export function findPhrase(paragraph: string, phrase: string): number {
  for (let at = paragraph.indexOf(phrase); at !== -1; at = paragraph.indexOf(phrase, at + 1)) {
    const before = paragraph.slice(0, at);
    const after = paragraph.slice(at + phrase.length);
    if (!joins(before.at(-1), phrase[0]) && !joins(phrase.at(-1), after[0])) return at;
  }
  return -1;
}

const joins = (left: string | undefined, right: string | undefined): boolean =>
  left !== undefined && right !== undefined && WORD.test(left) && WORD.test(right);
