import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchOptions } from '../../src/cli/search-options.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const search = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/search.ts', ...args], { cwd: root, encoding: 'utf8' });

let folder: string;
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the search command', { timeout: 30_000 }, () => {
  it('prints facts with their claims, best first', () => {
    const { stdout, status } = search('--limit', '2', 'people', 'in', 'Rafah');
    const found = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(found[0]).toMatchObject({ id: 'rafah-displaced-population', kind: 'quantity' });
    expect(found[0].claims[0]).toMatchObject({ fact: 'rafah-displaced-population', value: { kind: 'quantity' } });
    expect(found.length).toBeLessThanOrEqual(2);
  });

  it('prints an empty array where nothing is found', () => {
    expect(search('zeppelin')).toMatchObject({ stdout: '[]\n', status: 0 });
  });

  it('prints the claims of a file for each query of another', () => {
    const claims = file('claims.jsonl', '{"id":"a","claim":"Ferries sail.","title":"Do ferries sail?"}\n\n');
    const queries = file('queries.jsonl', '{"id":"1","text":"a ferry"}\n{"id":"2","text":"bees"}\n');
    expect(search('--claims', claims, '--queries', queries)).toMatchObject({
      stdout: '{"id":"1","results":["a"]}\n{"id":"2","results":[]}\n',
      status: 0,
    });
  });

  it('prints nothing and one clear line where a line of a file is bad', () => {
    const claims = file('bad.jsonl', '{"id":"a","claim":"x","title":"y"}\n{"id":"b"}\n');
    const { stdout, stderr, status } = search('--claims', claims, '--queries', claims);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toBe(
      `search: ${claims}, line 2: each line must be {"id": "…", "claim": "…", "title": "…"} as JSON\n`,
    );
  });

  it('refuses two claims of one id', () => {
    const claims = file('twice.jsonl', '{"id":"a","claim":"x","title":"y"}\n'.repeat(2));
    const queries = file('one.jsonl', '{"id":"1","text":"x"}\n');
    const { stderr, status } = search('--claims', claims, '--queries', queries);
    expect(status).toBe(2);
    expect(stderr).toMatch(/two claims have the id “a”/);
  });
});

describe('the arguments', () => {
  it('make a query of all their words', () => {
    expect(searchOptions(['people', 'in Rafah'])).toEqual({
      what: 'facts',
      query: 'people in Rafah',
      packs: [],
      limit: 10,
    });
  });

  it.each([
    [[], /no words/],
    [['  '], /no words/],
    [['--limit', '0', 'x'], /--limit 0/],
    [['--limit', '1.5', 'x'], /--limit 1.5/],
    [['--colour', 'x'], /--colour/],
    [['--claims', 'x'], /go together/],
    [['--queries', 'x'], /go together/],
    [['--claims', 'x', '--queries', 'y', 'z'], /neither/],
  ])('%j are refused', (args, message) => {
    expect(() => searchOptions(args)).toThrow(message);
  });
});
