import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { METADATA_CASES } from './cases/metadata.ts';
import { openDocument, PROSE_HTML } from './open-document.ts';

test.each(METADATA_CASES)('$what', ({ head = '', body = '', tail = '', url, published, outlet, credits }) => {
  const document = openDocument(
    `<html><head>${head}</head><body><h1>Forty-one gulls</h1>${body}${PROSE_HTML}${tail}</body></html>`,
  );
  const reading = readPage(document, { isVisible: () => true, ...(url === undefined ? {} : { url }) });
  if ('noArticle' in reading) throw new Error(reading.noArticle);
  const { page } = reading;
  if (published !== undefined) expect(page.published).toBe(published);
  if (outlet !== undefined) expect(page.outlet).toBe(outlet);
  if (credits !== undefined) expect(page.credits).toEqual(credits);
});
