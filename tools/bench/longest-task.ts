import { article, GARDEN, HOSTAGES, RAFAH } from '../../tests/hostile/article.ts';
import { twoFrames } from '../drivers/frames.ts';
import { marksOf } from '../drivers/overlay.ts';
import { until } from '../drivers/until.ts';
import type { BenchBrowser } from './bench-browser.ts';

const MEGABYTE = 1024 * 1024;

/** Ten megabytes of text, with statements that the database knows at its beginning. */
export const longPage = (): string => {
  const paragraph = `${GARDEN} `.repeat(8);
  const count = Math.ceil((10 * MEGABYTE) / paragraph.length);
  return article({ body: [RAFAH, HOSTAGES, ...Array.from({ length: count }, () => paragraph)] });
};

/** Milliseconds of processor time of the longest task that ours makes of a page, from its first line to its marks. */
export async function longestTaskOn({ driver, site, run }: BenchBrowser, html: string | Buffer): Promise<number> {
  const tab = await driver.open(
    site.put('http://long-task.test/', html, { 'content-security-policy': "script-src 'none'" }),
  );
  await twoFrames(tab);
  const longest = await tab.longestTask(async () => {
    await run('ours', tab);
    await until(
      'the page to be read and marked',
      async () => {
        const state = await driver.pageState(tab);
        return state?.state === 'read' && state.answer.annotations.length > 0
          ? (await marksOf(tab)).length > 0
          : state?.state === 'no-article' || state?.state === 'read';
      },
      Boolean,
      60_000,
    );
    await twoFrames(tab);
  });
  await tab.close();
  return longest;
}
