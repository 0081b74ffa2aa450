import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runModule } from './run-module.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
  write('.gitignore', 'build/\n');
  write('src/b.ts', 'two');
  write('src/a.ts', 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function commit() {
  const person = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.org'];
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    [...person, 'commit', '-q', '-m', 'All'],
  ]) {
    expect(spawnSync('git', args, { cwd: folder }).status).toBe(0);
  }
}

/** What sourceFiles gives for the folder, its files as text. */
function sourceFiles(env: Record<string, string> = {}) {
  const output = runModule(
    [
      `import { sourceFiles } from './tools/packaging/source-files.mjs';`,
      `const { files, notice } = await sourceFiles(${JSON.stringify(folder)}).catch(({ message }) => ({ files: {}, notice: message }));`,
      `const texts = Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);`,
      `process.stdout.write(JSON.stringify({ texts: Object.fromEntries(texts), notice }));`,
    ],
    env,
  );
  return JSON.parse(output.toString()) as { texts: Record<string, string>; notice?: string };
}

const COMMITTED = { '.gitignore': 'build/\n', 'src/a.ts': 'one', 'src/b.ts': 'two' };

describe.runIf(spawnSync('git', ['--version']).status === 0)('the sources in a git repository', () => {
  it('are what was committed', () => {
    commit();
    expect(sourceFiles()).toEqual({ texts: COMMITTED });
  });

  it('are without what was changed, removed or added since, and a notice says so', () => {
    commit();
    write('src/a.ts', 'changed');
    rmSync(join(folder, 'src/b.ts'));
    write('src/c.ts', 'new');
    const { texts, notice } = sourceFiles();
    expect(texts).toEqual(COMMITTED);
    expect(notice).toMatch(/^Changes that are not committed are left out: packaging commit [0-9a-f]{7,}\.$/);
  });

  it('cannot be told without git, and one line says what to do', () => {
    commit();
    expect(sourceFiles({ PATH: folder })).toEqual({
      texts: {},
      notice:
        'git cannot tell what was committed (spawnSync git ENOENT): put that right, or run this in an unpacked source archive.',
    });
  });
});

describe('the sources in a folder without a repository', () => {
  it('are its files, without what .gitignore names', () => {
    write('node_modules/x/index.js', 'x');
    write('dist/chrome/manifest.json', '{}');
    write('npm-debug.log', 'x');
    const { texts, notice } = sourceFiles();
    expect(texts).toEqual(COMMITTED);
    expect(notice).toBe('No git repository here: packaging the files of this folder.');
  });

  it('are told by all that .gitignore names', () => {
    const ignored = readFileSync('.gitignore', 'utf8').trim().split('\n');
    for (const name of ignored) write(name.endsWith('/') ? `${name}x` : name.replace('*', 'x'), 'x');
    expect(Object.keys(sourceFiles().texts).sort()).toEqual(Object.keys(COMMITTED));
  });
});
