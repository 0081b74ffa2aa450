/** Words and phrases ready to be looked for in the names an element carries: by the first word of each, the words that follow it. */
export type NameList = ReadonlyMap<string, readonly string[][]>;

/** Words and phrases as authored (lower case, phrases parted by single spaces). */
export const nameList = (entries: readonly string[]): NameList => {
  const list = new Map<string, string[][]>();
  for (const entry of entries) {
    const [first = '', ...rest] = entry.split(' ');
    const others = list.get(first);
    if (others) others.push(rest);
    else list.set(first, [rest]);
  }
  return list;
};

/** "articleBody__share-bar" is the words article, body, share, bar. */
export const wordsOfName = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);

/** True where one of the list's words or phrases stands in `words`, which `wordsOfName` made. */
export const hasName = (list: NameList, words: readonly string[]): boolean =>
  words.some((word, at) =>
    list.get(word)?.some((rest) => rest.every((next, offset) => words[at + 1 + offset] === next)),
  );
