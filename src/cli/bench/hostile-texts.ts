/** A text of a kind, of about `length` UTF-16 units: what time it takes must grow as its length does, not faster. */
export interface HostileText {
  name: string;
  /** The shorter of its two lengths; the longer is ten times as long. */
  length: number;
  of: (length: number) => string;
}

const repeated = (words: string) => (length: number) => words.repeat(Math.ceil(length / words.length));

/** A statement that reports a fact of the bundled database, so that who says so is looked for in it, and does not end. */
const endless = (words: string) => (length: number) =>
  `About 1.5 million people are sheltering in Rafah ${repeated(words)(length)}`;

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
  { name: 'short sentences', length: 100_000, of: repeated('He came. ') },
  { name: 'names without an end', length: 150_000, of: repeated('the Rafah crossing in Gaza and ') },
  { name: 'apostrophes', length: 30_000, of: endless("'a ") },
  { name: 'sources without a name', length: 60_000, of: endless('according to ') },
  { name: 'counts without a count', length: 20_000, of: endless('by ') },
  { name: 'a verb without its end', length: 30_000, of: endless('put ') },
];
