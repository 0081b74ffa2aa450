/** A text of a kind, of about `length` UTF-16 units: what time it takes must grow as its length does, not faster. */
export interface HostileText {
  name: string;
  /** The shorter of its two lengths; the longer is ten times as long. */
  length: number;
  of: (length: number) => string;
}

const repeated = (words: string) => (length: number) => words.repeat(Math.ceil(length / words.length));

/** Texts that a slow engine chokes on. `news` is the first one's sentence, over and over. */
export const hostileTexts = (news: string): HostileText[] => [
  { name: 'one paragraph of news', length: 1_000_000, of: repeated(`${news} `) },
  { name: 'one sentence without an end', length: 1_000_000, of: repeated('the hostages in Gaza and ') },
  { name: 'digits', length: 1_000_000, of: repeated('7') },
  { name: 'figures', length: 1_000_000, of: repeated('1,500 to 2,000 or ') },
  { name: 'nested quotes', length: 100_000, of: (length) => '“‘'.repeat(length / 4) + '’”'.repeat(length / 4) },
  { name: 'quotes left open', length: 1_000_000, of: repeated('“He said, ') },
  { name: 'brackets', length: 100_000, of: repeated('((') },
  { name: 'full stops', length: 100_000, of: repeated('U.S. ') },
];
