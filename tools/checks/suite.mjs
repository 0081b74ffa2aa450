import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installed } from '../setup/run.mjs';

/**
 * Runs one Vitest project, and counts its tests from Vitest's JSON report.
 * @param {string} project "unit" or "browser"
 * @returns {Promise<import('./timed.mjs').Outcome>}
 */
export async function suite(project, env) {
  const file = `build/tests-${project}.json`;
  mkdirSync('build', { recursive: true });
  rmSync(file, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await installed('vitest', args, { env });
  if (!existsSync(file)) return { passed: 0, failed: [`${project} tests: no report`], skipped: [] };

  const outcome = { passed: 0, failed: [], skipped: [] };
  for (const { name, status, assertionResults } of JSON.parse(readFileSync(file, 'utf8')).testResults) {
    // A file that cannot be loaded, or whose set-up fails, has no failed test of its own.
    const failedTests = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failedTests.length === 0) outcome.failed.push(name);
    outcome.failed.push(...failedTests.map((test) => test.fullName));
    outcome.passed += assertionResults.filter((test) => test.status === 'passed').length;
    outcome.skipped.push(
      ...assertionResults
        .filter(({ status }) => status !== 'passed' && status !== 'failed')
        .map((test) => test.fullName),
    );
  }
  // Errors outside any test, such as an unhandled rejection.
  if (code !== 0 && outcome.failed.length === 0) outcome.failed.push(`${project} tests: see above`);
  return outcome;
}
