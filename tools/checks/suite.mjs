import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { installed } from '../setup/run.mjs';

/**
 * Runs one Vitest project, and counts its tests from Vitest's JSON report.
 * @param {string} project "unit", "browser", "timing" or "hostile"
 * @returns {Promise<import('./timed.mjs').Outcome>}
 */
export async function suite(project, env) {
  const file = `build/tests-${project}.json`;
  mkdirSync('build', { recursive: true });
  rmSync(file, { force: true });
  const triedAgain = `build/tests-${project}-tried-again.json`;
  const reporters = ['--reporter=default', '--reporter=json', '--reporter=./tools/checks/tried-again.mjs'];
  const args = ['run', '--project', project, ...reporters, `--outputFile.json=${file}`];
  const { code } = await installed('vitest', args, { env: { ...env, TRIED_AGAIN: triedAgain } });
  if (!existsSync(file)) return { passed: 0, failed: [`${project} tests: no report`], skipped: [] };

  const outcome = { passed: 0, failed: [], skipped: [], triedAgain: JSON.parse(readFileSync(triedAgain, 'utf8')) };
  for (const { name, status, assertionResults } of JSON.parse(readFileSync(file, 'utf8')).testResults) {
    const namesOf = (isWanted) => assertionResults.filter((test) => isWanted(test.status)).map((test) => test.fullName);
    const failed = namesOf((result) => result === 'failed');
    if (status === 'failed' && failed.length === 0) {
      // It could not be loaded or set up: Vitest calls its tests skipped, but nobody chose to skip them.
      outcome.failed.push(relative('.', name));
      continue;
    }
    outcome.failed.push(...failed);
    outcome.passed += namesOf((result) => result === 'passed').length;
    outcome.skipped.push(...namesOf((result) => result !== 'passed' && result !== 'failed'));
  }
  // Errors outside any test, such as an unhandled rejection.
  if (code !== 0 && outcome.failed.length === 0) outcome.failed.push(`${project} tests: see above`);
  return outcome;
}
