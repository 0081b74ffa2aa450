import { expect, it } from 'vitest';
import { pageOf } from '../../../src/metadata/page-of.ts';
import { draftsAround } from '../../../src/page/reading/drafts-around.ts';
import { languageOf, pageSigns } from '../../../src/page/reading/page-signs.ts';
import { readSelection } from '../../../src/page/selection/read-selection.ts';
import { openDocument, PROSE } from '../open-document.ts';

const HTML = `<html lang="en-GB"><head><title>Gulls</title><meta property="article:published_time" content="2024-05-01">
  <meta property="og:site_name" content="The Skerry Post"></head><body><article><h1>Gulls</h1><p id="one">${PROSE[0]}</p></article>
  <section class="comments"><p id="two">I counted   thirty-nine <b>gulls</b>.</p><ul><li id="three">Not so many.</li></ul></section>
  <div contenteditable="true" id="editor">I am writing of seven gulls.</div></body></html>`;

const select = (document: Document, from: string, to = from) => {
  const [first, last] = [document.querySelector(from), document.querySelector(to)];
  if (!first || !last) throw new Error(`no ${from} or ${to}`);
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.childNodes.length);
  return range;
};
const readerOf = (document: Document) => ({
  draftsAround: (range: Range) => draftsAround(range, () => true),
  about: () => ({
    url: document.URL,
    language: languageOf(document),
    signs: pageSigns(document, { headline: null, bodyStart: null }),
  }),
});
const read = (from: string | null, to?: string, words = '') => {
  const document = openDocument(HTML, 'https://post.test/gulls');
  const range = from === null ? null : select(document, from, to);
  return readSelection(range, words, readerOf(document));
};

it('reads what is selected, whatever part of the page that is, with what the document says of itself', async () => {
  expect(pageOf(await read('#two'))).toEqual({
    url: 'https://post.test/gulls',
    title: 'Gulls',
    published: '2024-05-01',
    outlet: 'The Skerry Post',
    credits: [],
    language: 'en-gb',
    blocks: [{ kind: 'paragraph', text: 'I counted thirty-nine gulls.' }],
  });
});

it('keeps blocks apart, and their kinds', async () => {
  const { blocks } = await read('#one', '#three');
  expect(blocks.map(({ kind, text }) => [kind, text.slice(0, 12)])).toEqual([
    ['paragraph', 'The lighthou'],
    ['paragraph', 'I counted th'],
    ['item', 'Not so many.'],
  ]);
});

it('reads a part of a block', async () => {
  const document = openDocument(HTML);
  const range = select(document, '#two');
  range.setStart(document.querySelector('#two')?.firstChild as Text, 12);
  const { blocks } = await readSelection(range, '', readerOf(document));
  expect(blocks).toEqual([{ kind: 'paragraph', text: 'thirty-nine gulls.' }]);
});

it.each([
  ['in an editor', '#editor'],
  ['in no text of the document', null],
])('takes words %s as the browser tells them, line by line', async (_, from) => {
  const { blocks } = await read(from, undefined, ' Seven  gulls\n\nand a tern ');
  expect(blocks).toEqual([
    { kind: 'paragraph', text: 'Seven gulls' },
    { kind: 'paragraph', text: 'and a tern' },
  ]);
});
