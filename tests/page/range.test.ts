import { describe, expect, test } from 'vitest';
import { pageText } from '../../src/model/page.ts';
import { rangeOf } from '../../src/page/range.ts';
import { readPage } from '../../src/page/read.ts';
import { openDocument, PROSE, pageOf } from './open-document.ts';

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
