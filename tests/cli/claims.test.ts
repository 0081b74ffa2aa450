import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/claims.ts', ...args], { cwd: root, encoding: 'utf8' });
const KEYS = ['id', 'fact', 'document', 'outlet', 'paragraph', 'value', 'attribution', 'asOf', 'statement', 'phrase'];

describe('the claims command', () => {
  test('list prints a JSON array of claims and nothing else', () => {
    const { status, stdout, stderr } = run('list');
    const entries: Record<string, unknown>[] = JSON.parse(stdout);
    expect([status, stderr]).toEqual([0, '']);
    expect(entries.length).toBeGreaterThan(100);
    for (const entry of entries) expect(Object.keys(entry)).toEqual(KEYS);
    expect(entries.find(({ id }) => id === '003.hostages-held-in-gaza')).toMatchObject({
      document: '003_f282dc85a9667866',
      outlet: null,
      paragraph: 10,
      value: { kind: 'quantity', number: 130, hedge: 'about', unit: 'hostages' },
      attribution: 'Israel',
      asOf: '2024-03-26',
      phrase: '130',
    });
  });

  test('check without documents says which rules it left out', () => {
    const { status, stdout, stderr } = run('check');
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('not checked without --corpus: documents-unchanged');
  });

  test('check against a folder that lacks the documents exits 1 with its findings', () => {
    const { status, stdout } = run('check', '--corpus', join(root, 'tests/cli/papers'));
    expect(status).toBe(1);
    expect(stdout).toContain(
      'documents-unchanged: document 000_1c8dbfb66550d25e: there is no 000_1c8dbfb66550d25e.txt',
    );
    expect(stdout).toContain('documents-unchanged: file leaflet.txt: no document of the database has this name');
  });

  test.each([
    [[], 'a command is missing'],
    [['lists'], '“lists” is no command'],
    [['list', 'more'], '“more” is one argument too many'],
    [['list', '--corpus', '.'], '--corpus goes with check only'],
    [['check', '--corpse', '.'], 'Unknown option'],
    [['check', '--corpus', 'no/such/folder'], 'the folder “no/such/folder” cannot be read'],
  ])('%j ends in one line and exit 2', (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd()).toContain(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test('a folder without documents is said to be one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
    const { status, stderr } = run('check', '--corpus', folder);
    rmSync(folder, { recursive: true });
    expect(status).toBe(2);
    expect(stderr).toContain('holds no .txt file');
  });
});
