import { describe, expect, test } from 'vitest';
import { visibilityOf } from '../../src/cli/visibility.ts';
import { pageText } from '../../src/model/page.ts';
import { readPage } from '../../src/page/read.ts';
import { MAX_UNITS } from '../../src/page/reading/find-article.ts';
import { openDocument, PROSE_HTML, pageOf } from './open-document.ts';

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
    const document = openDocument(`<body><h1>Gulls</h1>${PROSE_HTML}<table><tr><td>a</td></tr></table></body>`);
    const before = document.documentElement.outerHTML;
    readPage(document, { isVisible: visibilityOf(document) });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
