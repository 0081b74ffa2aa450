/** Every run of `length` words in a text of words parted by one space, in order; none where the text is shorter. */
export function runsOf(words: string, length: number): string[] {
  const list = words.split(' ');
  return list.slice(0, Math.max(0, list.length - length + 1)).map((_, at) => list.slice(at, at + length).join(' '));
}
