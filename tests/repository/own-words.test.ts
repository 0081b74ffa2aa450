import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles } from './project-files.ts';

/** The documents and the development pages, where they lie beside the project. */
const SOURCES = ['../shared/corpus', '../shared/gold'].filter(existsSync);
const RUN = 10;
/** One left open ends with its line. */
const SPEECH = /“[^”\n]*[”\n]|"[^"\n]*["\n]/g;
const ENTITIES: Record<string, string> = {
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&nbsp;': ' ',
};

/** A source's text. In a page, each tag that ends a block ends a line, so that no speech reaches beyond its paragraph. */
function readSource(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.html')) return text;
  const lines = text.replace(/\s+/g, ' ').replace(/<\/(p|h\d|li|td|blockquote|figcaption)>/g, '\n');
  return lines.replace(/<[^>]+>/g, '').replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}

function runsOf(text: string): string[] {
  const words =
    text
      .replaceAll('’', "'")
      .toLowerCase()
      .match(/[a-z0-9]+(?:'[a-z]+)*/g) ?? [];
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '));
}

describe('the project’s words', () => {
  it.skipIf(SOURCES.length === 0)('are its own: no ten in a row stand in a source, but for quoted speech', () => {
    const sources = SOURCES.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
      .filter((path) => /\.(txt|html)$/.test(path))
      .map(readSource);
    const spoken = new Set(sources.flatMap((text) => text.match(SPEECH) ?? []).flatMap(runsOf));
    const theirs = new Set(sources.flatMap(runsOf).filter((run) => !spoken.has(run)));
    const copied = projectFiles().flatMap(({ path, text }) =>
      runsOf(text.replace(/<[^>]+>/g, ' ').replace(/“[^”]*”/g, ' “ ” '))
        .filter((run) => theirs.has(run))
        .map((run) => `${path}: ${run}`),
    );
    expect(copied).toEqual([]);
  });
});
