import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { measure } from '../../../src/cli/eval/measure.ts';
import { mistakesOf } from '../../../src/cli/eval/mistakes.ts';
import { tablesOf } from '../../../src/cli/eval/tables.ts';
import { tablesAsMarkdown } from '../../../src/cli/table.ts';

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
    expect(stderr).toMatch(/^eval: there is no set “moon”; the sets are: .*gold-odd, .*\n$/);
  });

  test('measures the sets that are asked for', () => {
    const { status, stdout, stderr } = run('--set', 'reasons', '--json');
    expect([status, stderr]).toEqual([0, '']);
    const { sets, leftOut } = JSON.parse(stdout);
    expect([Object.keys(sets), leftOut, sets.reasons.pairs]).toEqual([['reasons'], [], 80]);
  });
});

test('measures become a table, with what is asked beside them', () => {
  const { measures } = measure(['reasons']);
  const table = tablesAsMarkdown(tablesOf(measures));
  expect(table).toContain('## Claim search and reasons\n\n|  | odd | even | all | asked |\n| --- | ---: |');
  expect(table).toContain(`| reasons right |  |  | ${measures.reasons?.right?.toFixed(3)} | ≥ 0.9 |`);
});

test('mistakes are listed of the half that is looked at', () => {
  for (const line of mistakesOf('unseen-odd')) expect(line).toMatch(/^(MISS|FALSE|REL) +\d*[13579]\.html /);
});
