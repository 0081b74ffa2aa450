import type { ReadPage } from '../../src/model/read-page.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { openReadersBrowser } from './readers-wake.ts';

/** Milliseconds from a question that finds the background stopped to its answer. */
export interface Wakes {
  ours: number[];
  empty: number[];
}

/** Stops a background, and takes the time to its answer. */
type Wake = (request: object) => Promise<number>;

/** Wakes our background with a page to be annotated, and one that only answers with the same, by turns. */
async function byTurns(wake: Record<keyof Wakes, Wake>, page: ReadPage, rounds: number): Promise<Wakes> {
  const times: Wakes = { ours: [], empty: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const which of ['ours', 'empty'] as const) times[which].push(await wake[which]({ type: 'annotate', page }));
  return times;
}

/** While one of the extension’s own pages is open, which asks: it keeps the extension’s process alive. */
export function wakesInProcess(
  ours: BenchBrowser,
  empty: BenchBrowser,
  page: ReadPage,
  rounds: number,
): Promise<Wakes> {
  const wake =
    ({ driver, timeToAnswer }: BenchBrowser): Wake =>
    async (request) => {
      await driver.stopBackground();
      return timeToAnswer(request);
    };
  return byTurns({ ours: wake(ours), empty: wake(empty) }, page, rounds);
}

/** As a reader has it: the extension’s process has gone, and a page asks. `path`: Chromium’s program. */
export async function wakesOfReader(path: string, page: ReadPage, rounds: number): Promise<Wakes> {
  const ours = await openReadersBrowser(path, {});
  const empty = await openReadersBrowser(path, { hasEmptyWorker: true });
  try {
    return await byTurns({ ours: ours.wake, empty: empty.wake }, page, rounds);
  } finally {
    await ours.close();
    await empty.close();
  }
}
