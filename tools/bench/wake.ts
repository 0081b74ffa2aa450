import type { ReadPage } from '../../src/model/read-page.ts';
import type { BenchBrowser } from './bench-browser.ts';

/** Milliseconds from a question that finds the background stopped to its answer. */
export interface Wakes {
  ours: number[];
  empty: number[];
}

/** Wakes our background with a page to be annotated, and one that only answers with the same, by turns. */
export async function wakes(ours: BenchBrowser, empty: BenchBrowser, page: ReadPage, rounds: number): Promise<Wakes> {
  const times: Wakes = { ours: [], empty: [] };
  const wake = async (which: keyof Wakes, { driver, timeToAnswer }: BenchBrowser): Promise<void> => {
    await driver.stopBackground();
    times[which].push(await timeToAnswer({ type: 'annotate', page }));
  };
  for (let round = 0; round < rounds; round += 1) {
    await wake('ours', ours);
    await wake('empty', empty);
  }
  return times;
}
