import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { DOCUMENT_STATEMENTS } from '../cases/document-statements.ts';
import { inEachBrowser } from './each-browser.ts';
import { documentPage } from './site/document-page.ts';

const CORPUS = '../shared/corpus';
const DOCUMENTS = ['000', '001', '002', '003', '004'];
const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.txt')) : [];

const relationsOf = (annotation: Annotation) =>
  Object.fromEntries(annotation.relations.map(({ document, relation }) => [document.slice(0, 3), relation]).sort());

inEachBrowser('a document as a page', (opened) => {
  it.skipIf(files.length === 0).each(DOCUMENTS)(
    '%s is set against every other document, and never against itself (needs ../shared/corpus)',
    async (number) => {
      const file = files.find((name) => name.startsWith(number)) ?? '';
      const html = documentPage(readFileSync(`${CORPUS}/${file}`, 'utf8'), number === '002');
      const tab = await opened.driver.open(opened.site.put(`http://report-${number}.test/`, html));
      const answer = await paintedAnswer(opened.driver, tab);
      await tab.close();

      expect(answer.ownDocuments).toEqual([file.replace('.txt', '')]);
      expect(answer.annotations.filter((annotation) => number in relationsOf(annotation))).toEqual([]);
      const expected = DOCUMENT_STATEMENTS.filter((statement) => statement.document === number);
      const found = expected.map((statement) => {
        const candidates = answer.annotations.filter(
          ({ fact, sentence }) => fact === statement.fact && sentence.includes(statement.words),
        );
        const right = candidates.find(
          (each) => JSON.stringify(relationsOf(each)) === JSON.stringify(statement.relations),
        );
        const seen = right ?? candidates[0];
        return { ...statement, relations: seen && relationsOf(seen) };
      });
      expect(found).toEqual(expected);
      if (expected.length === 0) expect(answer.annotations.map(({ fact, quote }) => `${fact}: ${quote}`)).toEqual([]);
    },
  );
});
