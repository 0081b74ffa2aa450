import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Corpus, paragraphsOf } from './corpus.ts';

/**
 * Reads a folder of documents: each `<id>.txt`, UTF-8. Throws an Error that names the folder where it cannot be read or
 * holds no such file.
 */
export function readCorpus(folder: string): Corpus {
  const files = namesIn(folder).filter((name) => name.endsWith('.txt'));
  if (files.length === 0)
    throw new Error(`the folder “${folder}” holds no .txt file: name the folder of the documents`);
  return new Map(
    files.sort().map((name) => {
      const bytes = readFileSync(join(folder, name));
      const paragraphs = paragraphsOf(bytes.toString('utf8'));
      return [name.slice(0, -'.txt'.length), { sha256: bytesToHex(sha256(bytes)), paragraphs }];
    }),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new Error(`the folder “${folder}” cannot be read: name the folder of the documents`);
  }
}
