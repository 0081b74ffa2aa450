/** No word is so long that anybody would meet it twice. */
const LONGEST = 200;

/**
 * The function, with what it made of each string kept: a page and a pack say most of their words again and again. Past `most`
 * strings all are forgotten, and none past 200 units is kept, so that no text can fill the memory.
 */
export function remembered<Result extends NonNullable<unknown>>(
  resultOf: (text: string) => Result,
  most: number,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (text.length > LONGEST) return resultOf(text);
    // A copy: engines keep a text as long as a piece of it is held.
    const own = ` ${text}`.slice(1);
    const result = resultOf(own);
    if (known.size >= most) known.clear();
    known.set(own, result);
    return result;
  };
}
