import { expect, test } from 'vitest';
import { finishInSlices, type Steps } from '../../src/page/reading/slices.ts';

/** Work of so many steps, each of so many milliseconds. */
function* work(steps: number, milliseconds: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

test('long work lets the page go on in between, and comes to its end', async () => {
  let turns = 0;
  const page = setInterval(() => {
    turns += 1;
  });
  expect(await finishInSlices(work(50, 4))).toBe('done');
  clearInterval(page);
  // Of 200 ms in slices of 12, and more where the machine does something else.
  expect(turns).toBeGreaterThan(4);
});
