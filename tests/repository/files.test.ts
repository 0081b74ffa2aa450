import { describe, expect, it } from 'vitest';
import { projectFiles } from './project-files.ts';

const files = projectFiles();
const code = files.filter(({ path }) => /^(src|tests|tools)\/.*\.(tsx?|mjs|css)$/.test(path));
/** The folders whose files are data: cases, claims, word lists. */
const DATA = /^(src\/claims|tests\/cases)\/|\/(words|word-lists)\//;
const linesOf = (text: string) => text.split('\n').length;
const withLines = (found: typeof files) => found.map(({ path, text }) => `${path}: ${linesOf(text)} lines`);

describe('the project’s files', () => {
  it('have at most 300 lines of code each', () => {
    expect(withLines(code.filter(({ text }) => linesOf(text) > 301))).toEqual([]);
  });

  it('say near their top why they are one file, past 150 lines, data aside', () => {
    const silent = code
      .filter(({ path, text }) => !DATA.test(path) && linesOf(text) > 151)
      .filter(({ text }) => !/(\/\/|\*) .*\bOne file: /.test(text.split('\n').slice(0, 20).join('\n')));
    expect(withLines(silent)).toEqual([]);
  });

  it('lie in folders named for what they hold', () => {
    const heaps = files.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc|shared|lib)\//.test(path));
    expect(heaps.map(({ path }) => path)).toEqual([]);
  });

  it('name no place on somebody’s machine', () => {
    const machinePath = /(?<![\w.:/-])\/(?:root|work|Users\/\w+|home\/\w+)(?:\/|\b)/;
    const found = files.filter(({ path, text }) => path !== 'tests/repository/files.test.ts' && machinePath.test(text));
    expect(found.map(({ path, text }) => `${path}: ${text.match(machinePath)?.[0]}`)).toEqual([]);
  });
});
