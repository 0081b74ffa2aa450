/** A document's text, at hand only where its file is. */
export interface CorpusDocument {
  /** SHA-256 of the file's bytes, 64 hexadecimal digits. */
  sha256: string;
  /** Its non-blank lines, in order: paragraph 1 is the first. */
  paragraphs: string[];
}

/** The texts by their documents' ids. */
export type Corpus = ReadonlyMap<string, CorpusDocument>;

/** The non-blank lines of a document's text. */
export const paragraphsOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');
