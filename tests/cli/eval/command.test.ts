import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/eval.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

describe('the eval command', () => {
  test('says in one line what is wrong, and prints nothing else', () => {
    const { status, stdout, stderr } = run('--set', 'moon');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^eval: there is no set “moon”; the sets are: gold-odd, .*\n$/);
  });

  test('measures the sets that are asked for, as JSON and as a table', () => {
    const json = run('--set', 'reasons', '--json');
    expect([json.status, json.stderr]).toEqual([0, '']);
    const { sets, leftOut } = JSON.parse(json.stdout);
    expect([Object.keys(sets), leftOut, sets.reasons.pairs]).toEqual([['reasons'], [], 80]);
    const table = run('--set', 'reasons', '--markdown');
    expect(table.stdout).toContain(`| reasons right |  |  | ${sets.reasons.right.toFixed(3)} | ≥ 0.9 |`);
  });

  test('lists the mistakes of a set that is looked at', () => {
    const { status, stdout } = run('--show', 'unseen');
    expect(status).toBe(0);
    for (const line of stdout.split('\n').filter(Boolean)) expect(line).toMatch(/^(MISS|FALSE|REL) +\d+[13579]\.html /);
  });
});
