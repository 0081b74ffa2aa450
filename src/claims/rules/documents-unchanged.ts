import type { CorpusRule } from './rule.ts';

/** Each document's file is there, byte for byte the one that was read; no other file lies beside them. */
export const documentsUnchanged: CorpusRule = {
  name: 'documents-unchanged',
  reason: 'Claims are about one exact text.',
  check: ({ documents }, corpus) => [
    ...documents.flatMap(({ id, sha256 }) => {
      const text = corpus.get(id);
      if (!text) return [{ where: `document ${id}`, what: `there is no ${id}.txt` }];
      return text.sha256 === sha256 ? [] : [{ where: `document ${id}`, what: `its file’s SHA-256 is ${text.sha256}` }];
    }),
    ...[...corpus.keys()]
      .filter((id) => !documents.some((document) => document.id === id))
      .map((id) => ({ where: `file ${id}.txt`, what: 'no document of the database has this name' })),
  ],
};
