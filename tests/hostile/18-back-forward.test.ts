import { expect, it } from 'vitest';
import { marksOf } from '../../tools/drivers/overlay.ts';
import { OVERLAY_HOST } from '../../tools/drivers/overlay-host.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article, GARDEN, HOSTAGES_FACT, RAFAH_FACT } from './article.ts';
import { measured } from './measured.ts';

const TRIPS = 10;
const NOTE =
  "<script>addEventListener('pageshow', (event) => { window.returned = (window.returned || 0) + (event.persisted ? 1 : 0); });</script>";

inEachBrowser('the back-forward cache', (opened) => {
  it('gives back a page with one host and fresh marks, ten times', async () => {
    const { driver, site } = opened;
    const first = site.put('http://hostile.test/18', article({ head: NOTE }));
    const second = site.put('http://hostile.test/18-next', article({ body: [GARDEN, GARDEN, GARDEN] }));
    const tab = await driver.open(first);
    const { annotations } = await paintedAnswer(driver, tab);
    const wanted = [RAFAH_FACT, HOSTAGES_FACT].sort().join();
    const path = () => tab.evaluate(() => `${location.pathname} ${document.readyState}`, null).catch(() => '');
    let right = 0;
    for (let trip = 0; trip < TRIPS; trip += 1) {
      await tab.evaluate((url) => location.assign(url), second);
      await until('the other page', path, (seen) => seen === '/18-next complete');
      await tab.back();
      await until('the first page', path, (seen) => seen === '/18 complete');
      await until(
        `fresh marks after trip ${trip + 1}`,
        async () => [...new Set((await marksOf(tab)).map(({ fact }) => fact))].sort().join(),
        (facts) => facts === wanted,
      );
      await until(
        `the toolbar's count after trip ${trip + 1}`,
        () => driver.toolbarText(tab),
        (count) => count === String(annotations.length),
      );
      if ((await tab.evaluate((name) => document.querySelectorAll(name).length, OVERLAY_HOST)) === 1) right += 1;
    }
    const kept = await tab.evaluate(() => (window as unknown as { returned?: number }).returned ?? 0, null);
    measured('18', driver.name, `${right} of ${TRIPS} round trips with 1 host (${kept} from the cache)`);
    expect(right).toBe(TRIPS);
    // A page that is loaded anew each time would show nothing of all this.
    expect(kept).toBe(TRIPS);
    await tab.close();
  });
});
