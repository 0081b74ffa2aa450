import { median } from '../../src/cli/median.ts';
import type { ReadPage } from '../../src/model/read-page.ts';
import type { BenchBrowser } from './bench-browser.ts';

const RUNS = 7;
/** The first answers are given by code that is not yet compiled for speed. */
const WARM_UPS = 2;

/** How fast the background answers one long page, which is all these put together under the last one's head. */
export async function annotateSpeed(
  { timeToAnswer }: BenchBrowser,
  pages: readonly ReadPage[],
): Promise<{ megabytes: number; milliseconds: number }> {
  const blocks = pages.flatMap((page) => page.blocks);
  const page = { ...(pages.at(-1) as ReadPage), blocks };
  const text = blocks.map((block) => block.text).join('\n');
  const times: number[] = [];
  for (let run = 0; run < WARM_UPS + RUNS; run += 1) times.push(await timeToAnswer({ type: 'annotate', page }));
  return { megabytes: Buffer.byteLength(text) / 1e6, milliseconds: median(times.slice(WARM_UPS)) };
}
