import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Outcome {
  passed: number;
  failed: string[];
  skipped: string[];
  triedAgain?: string[];
}

/** In a process of its own, as npm test runs it: what it prints is what is tested. */
function report(outcomes: Outcome[]) {
  const script = `import { report } from './tools/checks/report.mjs';
    process.exitCode = report(${JSON.stringify(outcomes)}) ? 0 : 1;`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return { status, lines: stdout.trim().split('\n') };
}

describe('the report of npm test', () => {
  it('ends with the sum over all suites', () => {
    const { status, lines } = report([
      { passed: 1, failed: [], skipped: [] },
      { passed: 40, failed: [], skipped: ['the documents as pages'] },
    ]);
    expect(status).toBe(0);
    expect(lines).toEqual(['skipped: the documents as pages', '41 passed, 0 failed, 1 skipped']);
  });

  it('names what passed only when it was tried again', () => {
    const { status, lines } = report([{ passed: 2, failed: [], skipped: [], triedAgain: ['the popup opens'] }]);
    expect(status).toBe(0);
    expect(lines).toEqual(['passed only at the second try: the popup opens', '2 passed, 0 failed, 0 skipped']);
  });

  it('names what failed', () => {
    const { status, lines } = report([{ passed: 3, failed: ['lint', 'the card opens'], skipped: [] }]);
    expect(status).toBe(1);
    expect(lines).toEqual(['failed: lint', 'failed: the card opens', '3 passed, 2 failed, 0 skipped']);
  });
});
