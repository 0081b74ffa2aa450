import { hashParagraph } from '../../engine/paragraph-hash.ts';
import { type CorpusRule, eachText } from './rule.ts';

/** A document's paragraph hashes are those of its text. */
export const paragraphHashesEqual: CorpusRule = {
  name: 'paragraph-hashes-equal',
  reason: 'By these hashes a page that is the document itself is recognised.',
  check: (database, corpus) =>
    eachText(database, corpus, ({ paragraphHashes }, { paragraphs }) => {
      const hashes = paragraphs.map(hashParagraph);
      const wrong = hashes.flatMap((hash, place) =>
        hash === paragraphHashes[place] ? [] : [`the hash of paragraph ${place + 1} is ${hash}`],
      );
      return paragraphHashes.length > hashes.length ? [...wrong, `it has ${hashes.length} paragraphs only`] : wrong;
    }),
};
