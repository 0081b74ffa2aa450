import { beforeAll, describe, expect, it } from 'vitest';
import { apartFromWords } from '../../tools/drivers/apart.ts';
import { bringIntoView } from '../../tools/drivers/bring-into-view.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { twoFrames } from '../../tools/drivers/frames.ts';
import { marksOf } from '../../tools/drivers/overlay.ts';
import { placementFaults } from '../../tools/drivers/placement-faults.ts';
import { pageStateOf } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { CROWDED, STATEMENTS } from './site/layouts.ts';

inEachBrowser('on a page of our own', (opened) => {
  let tab: Tab;
  let desk: Tab;
  beforeAll(async () => {
    desk = await opened.driver.open('about:blank');
    tab = await opened.driver.open('about:blank');
  });

  describe.each([380, 1100])('%i pixels wide', (width) => {
    // Firefox is slower to drive, and lays these pages out as Chromium does: it is asked at the harder width.
    it.each(Object.keys(CROWDED))('%s is marked without hiding anything', async (name) => {
      if (width > 380 && opened.driver.name === 'firefox') return;
      await tab.resize(width, 900);
      await tab.go(opened.site.put(`http://layouts.test/${encodeURIComponent(name)}`, CROWDED[name] ?? ''));
      const { answer } = await pageStateOf(opened.driver, tab, 'read');
      const { annotations } = answer;
      await until(
        'marks',
        () => marksOf(tab),
        (marks) => marks.length > 0,
      );
      expect(annotations.length).toBeGreaterThanOrEqual(STATEMENTS.length);
      for (const statement of STATEMENTS) {
        await bringIntoView(tab, statement);
        await twoFrames(tab);
        const { faults, seen } = await placementFaults(tab, { planted: STATEMENTS, desk, everyPixel: true });
        expect(faults).toEqual([]);
        expect(await apartFromWords(tab, annotations)).toEqual([]);
        expect(seen).not.toEqual([]);
      }
      const size = () =>
        tab.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight], null);
      const marked = await size();
      await tab.evaluate(() => document.querySelector('second-source-overlay')?.remove(), null);
      expect(marked).toEqual(await size());
    });
  });
});
