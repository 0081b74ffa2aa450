import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readExamples } from '../../src/learning/read-examples.ts';

const STAYED = 'The boat stayed at the quay.';
const article = {
  published: '2024-02-06',
  headline: 'Storm',
  paragraphs: [`${STAYED} Gulls cried.`],
  statements: [{ sentence: STAYED, fact: 'ferry', value: 'stayed' }],
};
const sentence = { published: '2024-02-07', headline: '', before: '', sentence: STAYED, states: {} };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'examples-'));
  for (const part of ['articles', 'sentences']) mkdirSync(join(folder, part));
});
afterEach(() => rmSync(folder, { recursive: true }));
const write = (file: string, content: unknown) =>
  writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));

describe('the examples of a folder', () => {
  it('are its articles, then its sentences, each by the names of their files', () => {
    write('sentences/ferry.json', [sentence, sentence]);
    write('articles/002.json', { ...article, headline: 'Calm' });
    write('articles/001.json', article);
    const examples = readExamples(folder);
    expect(examples.map(({ page }) => page.title)).toEqual(['Storm', 'Calm', '', '']);
    expect(examples.map(({ isPicked }) => isPicked)).toEqual([false, false, true, true]);
  });

  it.each<[fault: string, file: string, content: unknown, message: string]>([
    ['a day that is none', 'articles/001.json', { ...article, published: 'Tuesday' }, 'wrong at published: '],
    [
      'a value that is no text',
      'articles/001.json',
      { ...article, statements: [...article.statements, { ...article.statements[0], value: 7 }] },
      'wrong at statements.1.value: ',
    ],
    ['a field too many', 'articles/001.json', { ...article, outlet: 'Coast Dispatch' }, 'wrong at outlet: '],
    [
      'a sentence of no letters',
      'sentences/ferry.json',
      [sentence, { ...sentence, sentence: '' }],
      'wrong at 1.sentence: ',
    ],
    ['one sentence outside a list', 'sentences/ferry.json', sentence, 'wrong at its top: '],
    ['no JSON', 'articles/001.json', '{"published"', 'wrong at its top: Invalid JSON'],
  ])('are refused for %s, by file and place', (_, file, content, message) => {
    write(file, content);
    expect(() => readExamples(folder)).toThrow(`${join(folder, file)}: ${message}`);
    expect(() => readExamples(folder)).toThrow(/; mend it there$/);
  });
});
