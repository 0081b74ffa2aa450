/**
 * Prints the names of what was skipped, of what passed only at the second try, and of what failed; then the one line that sums up.
 * @param {import('./timed.mjs').Outcome[]} outcomes
 * @returns {boolean} true when nothing failed
 */
export function report(outcomes) {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.flatMap((outcome) => outcome.failed);
  const skipped = outcomes.flatMap((outcome) => outcome.skipped);
  const triedAgain = outcomes.flatMap((outcome) => outcome.triedAgain ?? []);
  console.log('');
  for (const name of skipped) console.log(`skipped: ${name}`);
  for (const name of triedAgain) console.log(`passed only at the second try: ${name}`);
  for (const name of failed) console.log(`failed: ${name}`);
  console.log(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped`);
  return failed.length === 0;
}
