import { expect, it } from 'vitest';
import type { Tab } from '../../tools/drivers/driver.ts';
import { marksOf } from '../../tools/drivers/overlay.ts';
import { OVERLAY_HOST } from '../../tools/drivers/overlay-host.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article } from './article.ts';
import { measured } from './measured.ts';

const TABS = 5;
const hosts = (tab: Tab) => tab.evaluate((name) => document.querySelectorAll(name).length, OVERLAY_HOST);

inEachBrowser('an update with tabs open', (opened) => {
  it('leaves each tab with one live host and no error', async () => {
    const { driver, site } = opened;
    const tabs: Tab[] = [];
    for (let place = 0; place < TABS; place += 1) {
      const tab = await driver.open(site.put(`http://hostile.test/16-${place}`, article()));
      await paintedAnswer(driver, tab);
      // What the old life painted is told from what the new one paints.
      await tab.inOverlay((root) => root.querySelector('.layer')?.setAttribute('data-old', ''), null);
      tabs.push(tab);
    }
    await driver.update();
    const isNew = (tab: Tab) => tab.inOverlay((root) => root.querySelector('[data-old]') === null, null);
    let single = 0;
    for (const tab of tabs) {
      await tab.front();
      await until(
        'the marks of the new life',
        async () => (await isNew(tab)) === true && (await marksOf(tab)).length > 0,
        Boolean,
      );
      if ((await hosts(tab)) === 1) single += 1;
    }
    const errors = tabs.flatMap((tab) => tab.errors);
    measured('16', driver.name, `${TABS} tabs: ${errors.length} errors, 1 host in ${single}`);
    expect(single).toBe(TABS);
    expect(errors).toEqual([]);
  });
});

inEachBrowser(
  'a removal with a tab open',
  (opened) => {
    it('takes the overlay away within five seconds, and makes no error', async () => {
      const { driver, site } = opened;
      const tab = await driver.open(site.put('http://hostile.test/16-removed', article()));
      await paintedAnswer(driver, tab);
      expect(await hosts(tab)).toBe(1);
      await driver.remove();
      await until(
        'the host to go',
        () => hosts(tab),
        (count) => count === 0,
      );
      expect(tab.errors).toEqual([]);
    });
  },
  // In Firefox the script is gone with the extension, and nobody is left to take its host away.
  { browsers: ['chromium'] },
);
