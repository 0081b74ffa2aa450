import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installed } from '../setup/run.mjs';
import { hasFailed, outcomeOf, resultsOf } from './results.mjs';

/**
 * Runs one Vitest project, and counts its tests from Vitest's JSON report.
 * @param {string} project "unit", "browser", "timing" or "hostile"
 * @param {{hasSecondTry?: boolean}} [options] with a second try, the files that failed are run once more, alone and in new browsers:
 *   a browser on a busy machine may miss a moment. What passes only then is told by name
 * @returns {Promise<import('./timed.mjs').Outcome>}
 */
export async function suite(project, env, { hasSecondTry = false } = {}) {
  const first = await run(project, [], env);
  if (!first.results) return { passed: 0, failed: [`${project} tests: no report`], skipped: [] };
  const files = [...first.results].filter(([, results]) => hasFailed(results)).map(([file]) => file);
  const goesAgain = hasSecondTry && files.length > 0;
  if (goesAgain) console.log(`Trying again: ${files.join(', ')}`);
  const second = goesAgain ? await run(project, [...files, '--no-file-parallelism'], env) : undefined;
  const outcome = outcomeOf(first.results, second?.results);
  // Errors outside any test, such as an unhandled rejection.
  if ((second ?? first).code !== 0 && outcome.failed.length === 0) outcome.failed.push(`${project} tests: see above`);
  return outcome;
}

async function run(project, more, env) {
  const file = `build/tests-${project}.json`;
  mkdirSync('build', { recursive: true });
  rmSync(file, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await installed('vitest', [...args, ...more], { env });
  return { code, results: existsSync(file) ? resultsOf(JSON.parse(readFileSync(file, 'utf8'))) : undefined };
}
