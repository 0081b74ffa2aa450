import { beforeAll, expect, it } from 'vitest';
import { apartFromWords } from '../../tools/drivers/apart.ts';
import { bringIntoView } from '../../tools/drivers/bring-into-view.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { twoFrames } from '../../tools/drivers/frames.ts';
import { marksOf } from '../../tools/drivers/overlay.ts';
import { placementFaults } from '../../tools/drivers/placement-faults.ts';
import { pageStateOf } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser, type Opened } from './each-browser.ts';
import { CROWDED, STATEMENTS } from './site/layouts.ts';

const measureAt = (width: number) => (opened: Opened) => {
  let tab: Tab;
  let desk: Tab;
  beforeAll(async () => {
    desk = await opened.driver.open('about:blank');
    tab = await opened.driver.open('about:blank');
    await tab.resize(width, 900);
  });

  it.each(Object.keys(CROWDED))('%s is marked without hiding anything', async (name) => {
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
};

inEachBrowser('on a narrow page of our own', measureAt(380));
inEachBrowser('on a wide page of our own', measureAt(1100), { browsers: ['chromium'] });
