import { expect, it } from 'vitest';
import { OVERLAY_HOST } from '../../tools/drivers/overlay-host.ts';
import { pageStateOf, paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article } from './article.ts';
import { measured } from './measured.ts';

inEachBrowser('a page that removes and forges', (opened) => {
  it('cannot change the toolbar’s count, and is not fought for ever', async () => {
    const { driver, site } = opened;
    const tab = await driver.open(site.put('http://hostile.test/3', article()));
    const { annotations } = await paintedAnswer(driver, tab);
    const returns = await tab.evaluate(async (name) => {
      let count = 0;
      for (let round = 0; round < 12; round += 1) {
        const host = document.querySelector(name);
        if (!host) break;
        host.remove();
        // Mutation observers are told before the next frame.
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        if (document.querySelector(name)) count += 1;
      }
      // A forged host, with badges of the page's own.
      for (let copy = 0; copy < 3; copy += 1) {
        const forged = document.createElement(name);
        forged.attachShadow({ mode: 'open' }).innerHTML = '<button data-fact="forged">9 reports agree</button>';
        document.documentElement.append(forged);
      }
      return count;
    }, OVERLAY_HOST);
    const text = await until(
      'the count',
      () => driver.toolbarText(tab),
      (shown) => shown !== '',
    );
    const { answer } = await pageStateOf(driver, tab, 'read');
    const isRight = text === String(annotations.length) && answer.annotations.length === annotations.length;
    measured('3', driver.name, `count right in ${isRight ? 100 : 0} %; ${returns} re-inserts`);
    expect(isRight).toBe(true);
    expect(returns).toBeLessThanOrEqual(3);
    await tab.close();
  });
});
