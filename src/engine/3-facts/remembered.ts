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
    // A copy: engines keep a text as long as a piece of it is held.
    const own = ` ${text}`.slice(1);
    const result = resultOf(own);
    if (known.size >= most) known.clear();
    known.set(own, result);
    return result;
  };
}
