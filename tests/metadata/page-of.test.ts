import { expect, test } from 'vitest';
import { PUBLISHED_META } from '../../src/metadata/date-names.ts';
import { OUTLET_META } from '../../src/metadata/outlet.ts';
import { pageOf } from '../../src/metadata/page-of.ts';
import { readPage } from '../../src/page/read.ts';
import { pageSigns } from '../../src/page/reading/page-signs.ts';
import { openDocument, PROSE_HTML } from '../page/open-document.ts';
import { METADATA_CASES } from './cases/metadata.ts';

test.each(METADATA_CASES)('$what', ({ head = '', body = '', tail = '', url, published, outlet, credits }) => {
  const document = openDocument(
    `<html><head>${head}</head><body><h1>Forty-one gulls</h1>${body}${PROSE_HTML}${tail}</body></html>`,
  );
  const reading = readPage(document, { isVisible: () => true, ...(url === undefined ? {} : { url }) });
  if ('noArticle' in reading) throw new Error(reading.noArticle);
  const page = pageOf(reading.page);
  if (published !== undefined) expect(page.published).toBe(published);
  if (outlet !== undefined) expect(page.outlet).toBe(outlet);
  if (credits !== undefined) expect(page.credits).toEqual(credits);
});

test('every name that is looked for is among those that are read', () => {
  const names = [...PUBLISHED_META, ...OUTLET_META, 'author', 'og:url'];
  const document = openDocument(names.map((name) => `<meta name="${name}" content="x">`).join(''));
  const { meta } = pageSigns(document, { headline: null, bodyStart: null });
  expect(meta.map((each) => each.names.trim())).toEqual(names);
});

test('what else the head holds is left there', () => {
  const document = openDocument('<meta name="csrf-token" content="x"><meta name="viewport" content="y">');
  expect(pageSigns(document, { headline: null, bodyStart: null }).meta).toEqual([]);
});
