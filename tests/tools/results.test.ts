import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface FileReport {
  name: string;
  status: string;
  assertionResults: { fullName: string; status: string }[];
}

const file = (name: string, tests: Record<string, string>, status = 'failed'): FileReport => ({
  name,
  status,
  assertionResults: Object.entries(tests).map(([fullName, result]) => ({ fullName, status: result })),
});

/** In a process of its own, as npm test does it. */
function outcomeOf(first: FileReport[], second: FileReport[] = []) {
  const script = `import { outcomeOf, resultsOf } from './tools/checks/results.mjs';
    const [first, second] = ${JSON.stringify([first, second])}.map((testResults) => resultsOf({ testResults }));
    console.log(JSON.stringify(outcomeOf(first, second)));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

describe('what a run of tests came to', () => {
  it('counts the tests of all files', () => {
    expect(outcomeOf([file('a', { one: 'passed', two: 'skipped' }, 'passed'), file('b', { three: 'failed' })])).toEqual(
      {
        passed: 1,
        failed: ['three'],
        skipped: ['two'],
        triedAgain: [],
      },
    );
  });

  it('names a file that could not be set up, and calls none of its tests skipped', () => {
    expect(outcomeOf([file('a', { one: 'skipped', two: 'skipped' })])).toEqual({
      passed: 0,
      failed: ['a'],
      skipped: [],
      triedAgain: [],
    });
  });

  it('lets pass what passed in either of two tries, and names what needed the second', () => {
    const first = [
      file('a', { one: 'failed', two: 'passed', three: 'failed' }),
      file('b', { four: 'passed' }, 'passed'),
    ];
    const second = [file('a', { one: 'passed', two: 'failed', three: 'failed' })];
    expect(outcomeOf(first, second)).toEqual({ passed: 3, failed: ['three'], skipped: [], triedAgain: ['one'] });
  });

  it('takes the second try of a file that could not be set up', () => {
    const second = [file('a', { one: 'passed', two: 'skipped' }, 'passed')];
    expect(outcomeOf([file('a', { one: 'skipped', two: 'skipped' })], second)).toEqual({
      passed: 1,
      failed: [],
      skipped: ['two'],
      triedAgain: ['one'],
    });
  });

  it('fails a file that could be set up neither time', () => {
    const failed = [file('a', { one: 'skipped' })];
    expect(outcomeOf(failed, failed)).toEqual({ passed: 0, failed: ['a'], skipped: [], triedAgain: [] });
  });
});
