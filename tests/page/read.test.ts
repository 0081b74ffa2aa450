import { describe, expect, test } from 'vitest';
import { pageText } from '../../src/model/page.ts';
import { readPage } from '../../src/page/read.ts';
import { BLOCK_CASES } from './cases/blocks.ts';
import { LEFT_OUT_CASES } from './cases/left-out.ts';
import { openDocument, PROSE, PROSE_HTML, pageOf, read } from './open-document.ts';

const article = (inside: string): string =>
  `<html lang="en-GB"><title>Forty-one gulls</title><body><h1>Forty-one gulls</h1>${PROSE_HTML}${inside}</body></html>`;

describe('blocks', () => {
  test.each(BLOCK_CASES)('$what', ({ html, blocks }) => {
    const { page } = pageOf(`<body><p>${PROSE.join(' ')}</p><hr>${html}</body>`);
    expect(page.blocks.slice(1)).toEqual(blocks);
  });
});

describe('what is no article text', () => {
  test.each(LEFT_OUT_CASES)('$what', ({ html, read: wanted = [], unread = [] }) => {
    for (const page of [article(html), article('').replace('<h1>', `${html}<h1>`)]) {
      const text = pageText(pageOf(page).page);
      for (const words of PROSE) expect(text).toContain(words);
      for (const words of wanted) expect(text).toContain(words);
      for (const words of unread) expect(text).not.toContain(words);
    }
  });

  test('a suspicious name around the whole article is only a name', () => {
    const { page } = pageOf(article('').replace('<body>', '<body><div class="comments newsletter ad">'));
    expect(page.blocks).toHaveLength(4);
    expect(pageOf(`<body><div class="cookie-consent-given">${PROSE_HTML}</div></body>`).page.blocks).toHaveLength(3);
  });

  test('what stands outside the article element is another story, unless it is a note on this one', () => {
    const { page } = pageOf(
      `<body><p>Gulls ahoy, says the site.</p><main><article><h1>Forty-one gulls</h1>${PROSE_HTML}</article></main>` +
        '<p>Elsewhere a whale was seen off the pier.</p><p class="correction">An earlier version gave forty gulls.</p></body>',
    );
    expect(page.blocks.map(({ text }) => text)).toEqual([
      'Forty-one gulls',
      ...PROSE,
      'An earlier version gave forty gulls.',
    ]);
  });

  test('a form around the whole article is only a form', () => {
    expect(pageOf(article('').replace('<body>', '<body><form>')).page.blocks).toHaveLength(4);
  });
});

describe('what is an article', () => {
  test.each([
    ['three short paragraphs', PROSE_HTML, true],
    ['a line', '<p>Nothing to see here.</p>', false],
    ['nothing', '', false],
    [
      'a list of stories',
      Array.from({ length: 9 }, (_, n) => `<h2><a href="/${n}">Story</a></h2><p>${PROSE[n % 3]}</p>`).join(''),
      false,
    ],
    ['a page that is being written', `<div contenteditable="true">${PROSE_HTML}</div>`, false],
    [
      'a live blog with links to its own posts',
      Array.from({ length: 9 }, (_, n) => `<h2><a href="#${n}x">Post</a></h2><p>${PROSE[n % 3]}</p>`).join(''),
      true,
    ],
  ])('%s', (_, html, isArticle) => {
    expect('page' in read(`<body>${html}</body>`)).toBe(isArticle);
  });

  test('a list of stories that calls itself an article is one', () => {
    const list = Array.from({ length: 9 }, (_, n) => `<h2><a href="/${n}">Story</a></h2><p>${PROSE[n % 3]}</p>`).join(
      '',
    );
    expect('page' in read(`<head><meta property="og:type" content="article"></head><body>${list}</body>`)).toBe(true);
  });

  test('a page that the browser translated is left alone', () => {
    expect(read(`<html class="translated-ltr"><body>${PROSE_HTML}</body></html>`)).toHaveProperty('noArticle');
  });

  test('a document that is no HTML is left alone', () => {
    const document = openDocument(`<body>${PROSE_HTML}</body>`);
    Object.defineProperty(document, 'contentType', { value: 'image/svg+xml' });
    expect(readPage(document, { isVisible: () => true })).toEqual({ noArticle: 'the document is no HTML page' });
  });
});

describe('a live blog', () => {
  const post = (day: string, text: string): string =>
    `<div><time datetime="${day}T10:00Z">10:00</time><p>${text}</p></div>`;

  test('gives its posts their own times', () => {
    const days = ['2024-03-28', '2024-03-27', '2024-03-26'];
    const { page } = pageOf(`<body><h1>Gulls</h1>${days.map((day, at) => post(day, PROSE[at] ?? '')).join('')}</body>`);
    const times = page.blocks.filter(({ text }) => text.length > 60).map(({ published }) => published);
    expect(times).toEqual(days.map((day) => `${day}T10:00Z`));
  });

  test('a page with one time gives its blocks none', () => {
    const { page } = pageOf(`<body><h1>Gulls</h1>${post('2024-03-28', PROSE.join(' '))}</body>`);
    expect(page.blocks.some(({ published }) => published !== undefined)).toBe(false);
  });
});
