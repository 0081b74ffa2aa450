import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { projectFiles } from './project-files.ts';

/** Who may import whom: one direction, as in docs/architecture.md. Each layer may import itself. */
const ARROWS: Record<string, string[]> = {
  model: [],
  wording: ['model'],
  engine: ['model', 'wording'],
  metadata: ['model'],
  design: ['model', 'wording'],
  browser: ['model', 'wording'],
  page: ['model', 'wording', 'design'],
  claims: ['model', 'engine'],
  background: ['model', 'wording', 'engine', 'metadata', 'browser'],
  painter: ['page'],
  cards: ['page'],
  article: ['content'],
  content: ['model', 'page', 'browser'],
  'own-page': ['model', 'wording', 'design', 'browser'],
  popup: ['model', 'wording', 'design', 'browser', 'own-page'],
  panel: ['model', 'wording', 'design', 'browser', 'own-page'],
  options: ['model', 'wording', 'design', 'browser', 'own-page'],
  explorer: ['model', 'wording', 'design', 'browser', 'own-page'],
  'wrong-match': ['model', 'wording', 'design', 'browser', 'own-page'],
  // Its sample is read and painted as any page is.
  welcome: ['model', 'wording', 'design', 'browser', 'own-page', 'page'],
  learning: ['model', 'engine'],
  cli: ['model', 'engine', 'metadata', 'page', 'claims', 'learning'],
};
/** What starts a part of the extension: no other file may import it. */
const ENTRIES = [
  'background',
  'content',
  'article',
  'painter',
  'cards',
  'popup',
  'panel',
  'options',
  'explorer',
  'welcome',
  'wrong-match',
].map((entry) => `src/${entry}/index`);
const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g;

const sources = projectFiles('src').filter(({ path }) => /\.tsx?$/.test(path));
const imports = sources.flatMap(({ path, text }) =>
  [...text.matchAll(SPECIFIER)].map(([, specifier = '']) => ({
    from: path,
    to: specifier.startsWith('.') ? join(dirname(path), specifier) : specifier,
  })),
);
const layerOf = (path: string) => path.split('/')[1] ?? '';
const faults = (found: typeof imports) => found.map(({ from, to }) => `${from} imports ${to}`);

describe('the layers of src', () => {
  it('are all named here', () => {
    expect([...new Set(sources.map(({ path }) => layerOf(path)))].filter((layer) => !(layer in ARROWS))).toEqual([]);
  });

  it('import each other in one direction', () => {
    const wrong = imports.filter(({ from, to }) => {
      const layer = layerOf(from);
      return to.startsWith('src/') && layerOf(to) !== layer && !ARROWS[layer]?.includes(layerOf(to));
    });
    expect(faults(wrong)).toEqual([]);
  });

  it('leave entries alone', () => {
    const isEntry = (path: string) => ENTRIES.some((entry) => path.startsWith(`${entry}.`));
    expect(faults(imports.filter(({ to }) => isEntry(to)))).toEqual([]);
  });

  it('reach the browser through src/browser only', () => {
    const wrong = imports.filter(({ from, to }) => to === 'webextension-polyfill' && layerOf(from) !== 'browser');
    expect(faults(wrong)).toEqual([]);
  });

  it('import with the file’s ending', () => {
    const wrong = imports.filter(({ to }) => to.startsWith('src/') && !/\.(tsx?|json|css)(\?inline)?$/.test(to));
    expect(faults(wrong)).toEqual([]);
  });
});
