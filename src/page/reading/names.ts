/** A set of words and phrases, ready to be looked for in the names an element carries. */
export interface NameList {
  words: Set<string>;
  phrases: string[];
}

/** Words and phrases as authored (lower case, phrases parted by single spaces). */
export const nameList = (entries: readonly string[]): NameList => ({
  words: new Set(entries.filter((entry) => !entry.includes(' '))),
  phrases: entries.filter((entry) => entry.includes(' ')).map((entry) => ` ${entry} `),
});

/** "articleBody__share-bar" becomes " article body share bar ". */
export const wordsOfName = (name: string): string =>
  ` ${name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(' ')} `;

/** True where one of the list's words or phrases stands in `words`, which `wordsOfName` made. */
export const hasName = (list: NameList, words: string): boolean =>
  words.split(' ').some((word) => list.words.has(word)) || list.phrases.some((phrase) => words.includes(phrase));
