/**
 * The function, with what it made of each string kept: a page and a pack say most of their words again and again. Past `most`
 * strings all are forgotten, so that no text can fill the memory.
 */
export function remembered<Result extends NonNullable<unknown>>(
  resultOf: (text: string) => Result,
  most: number,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = resultOf(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
