import { expect, it } from 'vitest';
import { buildPack } from '../../src/claims/build.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { openDatabase } from '../../src/engine/database.ts';
import { hashParagraph } from '../../src/engine/paragraph-hash.ts';
import type { Page } from '../../src/model/page.ts';

const LEAD = 'The White House was at a loss over the trip that came to nothing, and said so on Monday.';
const COUNT = 'Israel believes that 90 hostages are still being held in Gaza.';

const page: Page = {
  title: 'A copy without its date',
  published: null,
  outlet: null,
  credits: [],
  language: 'en',
  blocks: [LEAD, COUNT].map((text) => ({ kind: 'paragraph', text })),
};
const pack = buildPack();
/** The database, with one paragraph for the whole of document 000. */
const databaseWith = (paragraph: string) =>
  openDatabase([
    {
      ...pack,
      documents: pack.documents.map((document) =>
        document.id.startsWith('000') ? { ...document, paragraphHashes: [hashParagraph(paragraph)] } : document,
      ),
    },
  ]);
const relationsOf = (paragraph: string) =>
  annotate(databaseWith(paragraph), page)
    .annotations.filter(({ fact }) => fact === 'hostages-held-in-gaza')
    .flatMap(({ relations }) => relations.map(({ document, relation }) => [document.slice(0, 3), relation]));

it('a page that tells no day is of the day of the document it carries: then counts can differ', () => {
  expect(relationsOf(LEAD)).toEqual([['003', 'differ']]);
});

it('a page that tells no day and carries no document differs from no count', () => {
  expect(relationsOf('Other words.').map(([, relation]) => relation)).not.toContain('differ');
});
