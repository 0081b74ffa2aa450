// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { buildPack } from '../../src/claims/build.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { openDatabase } from '../../src/engine/database.ts';
import { pageOf } from '../../src/metadata/page-of.ts';
import { readPage } from '../../src/page/read.ts';
import { SAMPLE, SampleArticle } from '../../src/welcome/sample-article.tsx';

it('holds a badge of each kind that pages show, by the reports that come with the extension', () => {
  render(<SampleArticle element={null} />, document.body);
  const reading = readPage(document, { isVisible: () => true });
  if ('noArticle' in reading) throw new Error(reading.noArticle);
  const { annotations } = annotate(openDatabase([buildPack()]), pageOf({ ...reading.page, ...SAMPLE }));
  const painted = annotations.filter(({ prominence }) => prominence === 'badge').map(({ badge }) => badge);
  expect([...new Set(painted)].sort()).toEqual(['compatible', 'corroborated', 'differs', 'mixed']);
  expect(annotations.some(({ prominence }) => prominence === 'underline')).toBe(true);
});
