/**
 * Prints the names of what failed and of what was skipped, then the one line that sums up.
 * @param {import('./timed.mjs').Outcome[]} outcomes
 * @returns {boolean} true when nothing failed
 */
export function report(outcomes) {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.flatMap((outcome) => outcome.failed);
  const skipped = outcomes.flatMap((outcome) => outcome.skipped);
  console.log('');
  for (const name of skipped) console.log(`skipped: ${name}`);
  for (const name of failed) console.log(`failed: ${name}`);
  console.log(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped`);
  return failed.length === 0;
}
