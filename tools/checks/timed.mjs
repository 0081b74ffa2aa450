/**
 * @typedef {{passed: number, failed: string[], skipped: string[], triedAgain?: string[]}} Outcome
 *
 * Runs one step that passes or fails as a whole.
 *
 * @param {string} name what the step shows
 * @param {() => Promise<{code: number, output: string}>} step
 * @param {number} [withinSeconds] the step fails when it takes longer
 * @returns {Promise<Outcome>} one test passed, or its name under `failed`
 */
export async function timed(name, step, withinSeconds = Number.POSITIVE_INFINITY) {
  const start = performance.now();
  const { code, output } = await step();
  const seconds = (performance.now() - start) / 1000;
  const late = seconds > withinSeconds;
  const ok = code === 0 && !late;
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s${late ? `, more than ${withinSeconds} s` : ''})`);
  if (!ok) console.log(output.trim());
  return { passed: ok ? 1 : 0, failed: ok ? [] : [name], skipped: [] };
}
