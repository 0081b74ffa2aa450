import { describe, expect, test } from 'vitest';
import { visibilityOf } from '../../src/cli/visibility.ts';
import { pageText } from '../../src/model/page.ts';
import { rangeOf } from '../../src/page/range.ts';
import { MAX_UNITS, type Reading, readPage } from '../../src/page/read.ts';
import { BLOCK_CASES } from './cases/blocks.ts';
import { LEFT_OUT_CASES } from './cases/left-out.ts';
import { openDocument, PROSE, PROSE_HTML } from './open-document.ts';

const read = (html: string): Reading => {
  const document = openDocument(html);
  return readPage(document, { isVisible: visibilityOf(document) });
};
const pageOf = (html: string) => {
  const reading = read(html);
  if ('noArticle' in reading) throw new Error(reading.noArticle);
  return reading;
};
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

describe('the way back to the page', () => {
  const html = `<body><p>${PROSE[0]}</p><p>In the n&shy;ight <b>1.5&nbsp;&nbsp;million</b>\n moths ca<i>me</i>.</p><table><tr><td>Moths</td><td>many</td></tr></table><p>${PROSE[1]}</p></body>`;

  test.each([
    ['night 1.5 million moths', 'n\u00adight 1.5\u00a0\u00a0million\n moths'],
    ['came', 'came'],
    ['Moths many', 'Mothsmany'],
  ])('finds “%s” again', (words, inPage) => {
    const { page, ranges } = pageOf(html);
    const start = pageText(page).indexOf(words);
    expect(rangeOf(ranges, start, start + words.length)?.toString()).toBe(inPage);
  });

  test('gives nothing for what is not there or no longer there', () => {
    const document = openDocument(html);
    const reading = readPage(document, { isVisible: () => true });
    if ('noArticle' in reading) throw new Error(reading.noArticle);
    const { length } = pageText(reading.page);
    expect(rangeOf(reading.ranges, 5, 5)).toBeNull();
    expect(rangeOf({ starts: [], runs: [] }, 0, 3)).toBeNull();
    document.body.replaceChildren();
    expect(rangeOf(reading.ranges, 0, length)).toBeNull();
  });
});

describe('hostile pages', () => {
  test('more text than is read is cut, and said so', () => {
    const { page } = pageOf(`<body>${PROSE_HTML}<p>${'ebb and flow '.repeat(200_000)}</p><p>Last words.</p></body>`);
    expect(page.readUnits).toBeGreaterThan(MAX_UNITS - 100);
    expect(pageText(page).length).toBeLessThanOrEqual(MAX_UNITS);
    expect(pageText(page)).not.toContain('Last words');
  });

  test('time grows with the page, not faster', () => {
    const time = (count: number): number => {
      const document = openDocument(`<body>${'<div><section><ul><li>'.repeat(10)}${PROSE_HTML.repeat(count)}</body>`);
      const began = performance.now();
      readPage(document, { isVisible: () => true });
      return performance.now() - began;
    };
    time(50);
    expect(time(1000)).toBeLessThan(30 * (time(100) + 5));
  }, 30_000);

  test('reading changes nothing', () => {
    const document = openDocument(article('<table><tr><td>a</td></tr></table>'));
    const before = document.documentElement.outerHTML;
    readPage(document, { isVisible: visibilityOf(document) });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
