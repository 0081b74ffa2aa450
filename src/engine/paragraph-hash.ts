import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { LetterPattern } from './letter-pattern.ts';

const WORDS = new LetterPattern(String.raw`[\p{L}\p{M}\p{N}]+`, 'gu');

/**
 * A paragraph reduced to what survives a copy: its words in lower case, one plain space between them. Punctuation,
 * quotation marks, markup and spacing differ from site to site and are dropped. A text without words gives "".
 */
export function normaliseParagraph(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return (plain.match(WORDS.for(plain)) ?? []).join(' ');
}

/**
 * The first 64 bits of the normalised paragraph's SHA-256 (FIPS 180-4), as 16 hexadecimal digits. By these a page is
 * recognised as a document without the document's text being at hand. A lone surrogate is no letter and is dropped.
 */
export const hashParagraph = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(normaliseParagraph(text)))).slice(0, 16);
