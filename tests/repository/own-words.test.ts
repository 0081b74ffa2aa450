import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles } from './project-files.ts';

/** The documents and the development pages, where they lie beside the project. */
const SOURCES = ['../shared/corpus', '../shared/gold'].filter(existsSync);
const RUN = 10;
/** A run with so many spoken words in a row is a quotation and the words that lead to it. */
const SPOKEN_RUN = 7;
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

function runsOf(text: string, length = RUN): string[] {
  const words =
    text
      .replaceAll('’', "'")
      .toLowerCase()
      .match(/[a-z0-9]+(?:'[a-z]+)*/g) ?? [];
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '));
}

describe('the project’s words', () => {
  it.skipIf(SOURCES.length === 0)(
    'are its own: no ten in a row stand in a source, but for speech (needs ../shared/corpus and gold)',
    () => {
      const sources = SOURCES.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
        .filter((path) => /\.(txt|html)$/.test(path))
        .map(readSource);
      const speech = sources.flatMap((text) => text.match(SPEECH) ?? []);
      const spoken = new Set(speech.flatMap((text) => runsOf(text, SPOKEN_RUN)));
      const isSpoken = (run: string) => runsOf(run, SPOKEN_RUN).some((part) => spoken.has(part));
      const theirs = new Set(sources.flatMap((text) => runsOf(text)).filter((run) => !isSpoken(run)));
      const copied = projectFiles().flatMap(({ path, text }) =>
        runsOf(text.replace(/<[^>]+>/g, ' ').replace(/“[^”]*”/g, ' “ ” '))
          .filter((run) => theirs.has(run))
          .map((run) => `${path}: ${run}`),
      );
      expect(copied).toEqual([]);
    },
  );
});
