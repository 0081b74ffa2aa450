import { relative } from 'node:path';

/**
 * What the tests of a file came to. `couldNotStart`: it could not be loaded or set up. Vitest calls its tests skipped then, but nobody chose
 * to skip them.
 * @typedef {{couldNotStart: boolean, passed: string[], failed: string[], skipped: string[]}} FileResults
 */

/**
 * @param {{testResults: object[]}} report Vitest's JSON report
 * @returns {Map<string, FileResults>} by the file's path from here; tests by their full names
 */
export function resultsOf({ testResults }) {
  return new Map(
    testResults.map(({ name, status, assertionResults }) => {
      const namesOf = (isWanted) =>
        assertionResults.filter((test) => isWanted(test.status)).map((test) => test.fullName);
      const passed = namesOf((result) => result === 'passed');
      const failed = namesOf((result) => result === 'failed');
      const skipped = namesOf((result) => result !== 'passed' && result !== 'failed');
      const couldNotStart = status === 'failed' && failed.length === 0;
      return [relative('.', name), { couldNotStart, passed, failed, skipped: couldNotStart ? [] : skipped }];
    }),
  );
}

/** True where the file has to be run again. */
export const hasFailed = ({ couldNotStart, failed }) => couldNotStart || failed.length > 0;

/**
 * @param {Map<string, FileResults>} first of all files
 * @param {Map<string, FileResults>} second of those that failed, run once more: what passed in either run passed
 * @returns {import('./timed.mjs').Outcome}
 */
export function outcomeOf(first, second = new Map()) {
  const outcome = { passed: 0, failed: [], skipped: [], triedAgain: [] };
  for (const [file, once] of first) {
    const last = second.get(file) ?? once;
    const hasPassed = (name) => once.passed.includes(name);
    const mended = last.passed.filter((name) => !hasPassed(name));
    outcome.triedAgain.push(...mended);
    outcome.passed += once.passed.length + mended.length;
    outcome.failed.push(...(last === once ? last.failed : last.failed.filter((name) => !hasPassed(name))));
    outcome.skipped.push(...last.skipped);
    if (last.couldNotStart) outcome.failed.push(file);
  }
  return outcome;
}
