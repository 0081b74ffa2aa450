import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildPack } from '../../src/claims/build.ts';
import { harbourDatabase } from '../claims/harbour.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/annotate.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const SENTENCES = [
  'More than 1.5 million people are sheltering in Rafah, in the south of Gaza, aid workers said on Tuesday.',
  'Israel believes that 131 hostages are still held in Gaza, nearly six months after they were taken there.',
  'At a harbour far away the fishing boats stayed in for a third day, and nobody could say when they would leave.',
];
let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
  const paragraphs = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n');
  writeFileSync(
    file('page.html'),
    `<html lang="en"><head><title>Tents in Rafah | The Lamp</title><meta name="date" content="2024-03-27"></head>
     <body><nav><a href="/">Home</a></nav><h1>Tents in Rafah</h1>${paragraphs}</body></html>`,
  );
  writeFileSync(file('page.txt'), `RAFAH, 27 March 2024 –\n\n${SENTENCES.join('\n')}\n`);
  writeFileSync(file('empty.html'), '<html><body><nav><a href="/">Home</a></nav></body></html>');
  writeFileSync(file('plain.html'), `<h1>Tents in Rafah</h1>${paragraphs}`);
  writeFileSync(file('words.html'), 'no markup in here');
  writeFileSync(file('picture.html'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  writeFileSync(file('pack.json'), '{"format":1');
  writeFileSync(file('other.json'), '{"format":99}');
  const concepts = [{ id: 'ferry', words: ['[||a]'.repeat(18_000)] }];
  writeFileSync(file('huge.json'), JSON.stringify({ ...buildPack(harbourDatabase()), concepts }));
  mkdirSync(file('folder.html'));
});
// Each run starts a process of its own.
vi.setConfig({ testTimeout: 30_000 });
afterAll(() => rmSync(folder, { recursive: true }));

describe('the annotate command', () => {
  test('prints one entry a file, in order, and nothing else', () => {
    const { status, stdout, stderr } = run(file('page.html'), file('empty.html'), file('page.txt'));
    expect([status, stderr]).toEqual([0, '']);
    const [page, empty, text] = JSON.parse(stdout);
    expect(Object.keys(page)).toEqual(['file', 'title', 'published', 'outlet', 'annotations']);
    expect(page).toMatchObject({ title: 'Tents in Rafah', published: '2024-03-27', outlet: 'The Lamp' });
    expect(empty).toMatchObject({ file: file('empty.html'), annotations: [] });
    expect(text).toMatchObject({ published: '2024-03-27', outlet: null });
    for (const entry of [page, text]) {
      const facts = entry.annotations.map(({ fact }: { fact: string }) => fact);
      expect(facts).toEqual(['rafah-displaced-population', 'hostages-held-in-gaza']);
    }
  });

  test('offsets and sentences point into the text as read', () => {
    const [entry] = JSON.parse(run(file('page.html')).stdout);
    const text = ['Tents in Rafah', ...SENTENCES].join('\n');
    expect(entry.annotations.length).toBeGreaterThan(0);
    for (const { quote, start, end, sentence } of entry.annotations) {
      expect(text.slice(start, end)).toBe(quote);
      expect(SENTENCES).toContain(sentence);
    }
  });

  test('--published overrides the page’s own date', () => {
    const [entry] = JSON.parse(run('--published', '2025-01-02', file('page.html')).stdout);
    expect(entry.published).toBe('2025-01-02');
    const relations = entry.annotations.flatMap((each: { relations: { relation: string }[] }) => each.relations);
    expect(new Set(relations.map(({ relation }: { relation: string }) => relation))).toEqual(new Set(['other-date']));
  });

  test('--url says where the page stands on the web', () => {
    const [entry] = JSON.parse(run('--url', 'https://www.skerry.example/2024/03/28/tents', file('plain.html')).stdout);
    expect(entry).toMatchObject({ outlet: 'skerry.example', published: '2024-03-28' });
  });

  test.each([
    ['no file', () => [], 'no file is named'],
    ['an unknown option', () => ['--pages', file('page.html')], '--pages'],
    ['an option without its value', () => [file('page.html'), '--published'], '--published'],
    ['a date that is none', () => ['--published', '2024-02-30', file('page.html')], '2024-02-30'],
    ['an address that is none', () => ['--url', 'lamp', file('page.html')], '--url lamp'],
    ['a missing file', () => [file('page.html'), file('gone.html')], 'gone.html: there is no such file'],
    ['a folder', () => [file('folder.html')], 'folder.html: it is a folder'],
    ['a file without markup', () => [file('words.html')], 'words.html: this is no HTML'],
    ['a picture', () => [file('page.html'), file('picture.html')], 'picture.html: this is no text'],
    ['a missing pack', () => ['--pack', file('gone.json'), file('page.html')], 'gone.json: there is no such file'],
    ['a truncated pack', () => ['--pack', file('pack.json'), file('page.html')], 'pack.json: this is no JSON'],
    [
      'a pack of another version',
      () => ['--pack', file('other.json'), file('page.html')],
      'other.json: the pack has format 99',
    ],
    [
      'a pack made to explode',
      () => ['--pack', file('huge.json'), file('page.html')],
      'huge.json: the pack is damaged at concepts.0.words.0',
    ],
  ])('%s: one clear line, exit 2, nothing printed', (_, args, message) => {
    const { status, stdout, stderr } = run(...args());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^annotate: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });
});
