import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { authoredDatabase } from '../../src/claims/load.ts';
import { projectFiles } from './project-files.ts';

const documents = projectFiles().filter(({ path }) => path.endsWith('.md'));
const architecture = documents.find(({ path }) => path === 'docs/architecture.md')?.text ?? '';

/** Every match of a pattern's first group in every document. */
const named = (pattern: RegExp) =>
  documents.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([, name = '']) => ({ path, name })));
const told = (found: { path: string; name: string }[]) => found.map(({ path, name }) => `${path}: ${name}`);

/** The folders and files of an indented tree, each with its path; comments after two spaces are left out. */
function pathsInTree(text: string): string[] {
  const paths: string[] = [];
  let parents: { indent: number; path: string }[] = [];
  for (const [, space = '', line = ''] of text.matchAll(/^( {4,})([a-z\d][^─\n]*)$/gm)) {
    if (!/^[\w.-]+(\/|\.\w+)( |$)/.test(line)) continue;
    parents = parents.filter(({ indent }) => indent < space.length);
    const parent = parents.at(-1)?.path ?? '';
    const names = (line.split(/ {3,}/)[0] ?? '').split(/ +/).filter((name) => /^[\w.-]+(\/|\.\w+)$/.test(name));
    paths.push(...names.map((name) => parent + name));
    parents.push({ indent: space.length, path: parent + names[0] });
  }
  return paths;
}

describe('the documents', () => {
  it('link to files that are there', () => {
    const links = named(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g);
    expect(links.length).toBeGreaterThan(5);
    expect(told(links.filter(({ path, name }) => !existsSync(join(dirname(path), name))))).toEqual([]);
  });

  it('name npm commands that are there', () => {
    const commands = named(/npm run (?:--silent )?([\w:-]+)/g);
    expect(commands.length).toBeGreaterThan(5);
    expect(told(commands.filter(({ name }) => !(name in packageJson.scripts)))).toEqual([]);
  });

  it('name files and folders that are there', () => {
    const files = named(/`((?:src|tests|tools|docs|public)\/[\w./-]+)`/g);
    expect(files.length).toBeGreaterThan(20);
    // NN stands for a page's number.
    const absent = files.filter(({ name }) => !existsSync(name.replace('NN', '01')));
    expect(told(absent)).toEqual([]);
  });

  it.each(['README.md', 'docs/architecture.md'])('%s draws a tree of what is there', (path) => {
    const paths = pathsInTree(documents.find((document) => document.path === path)?.text ?? '');
    expect(paths).toContain('src/engine/');
    expect(paths.filter((name) => !existsSync(name))).toEqual([]);
  });

  it('README.md names every folder of the source', () => {
    const readme = documents.find(({ path }) => path === 'README.md')?.text ?? '';
    const folders = new Set(projectFiles('src').map(({ path }) => path.split('/')[1]));
    expect([...folders].filter((folder) => !readme.includes(` ${folder}/`))).toEqual([]);
  });

  it('tell how much the database holds', () => {
    const { facts, documents: reports } = authoredDatabase;
    const size = `${facts.length} facts, ${reports.flatMap(({ claims }) => claims).length} claims`;
    const claimed = documents.flatMap(({ text }) => text.match(/\d+ facts, \d+ claims/g) ?? []);
    expect(new Set(claimed)).toEqual(new Set([size]));
  });
});

describe('docs/architecture.md', () => {
  it('names every layer of the source', () => {
    const layers = new Set(projectFiles('src').map(({ path }) => path.split('/')[1]));
    expect([...layers].filter((layer) => !architecture.includes(`${layer}/`))).toEqual([]);
  });

  it('names every file that its own words rest on', () => {
    const files = [...architecture.matchAll(/`([\w-]+\.tsx?)`/g)].map(([, name = '']) => name);
    const known = projectFiles('src').map(({ path }) => path.split('/').at(-1));
    expect(files.filter((name) => !known.includes(name))).toEqual([]);
  });
});
