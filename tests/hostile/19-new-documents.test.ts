import { expect, it } from 'vitest';
import type { Tab } from '../../tools/drivers/driver.ts';
import { marksOf } from '../../tools/drivers/overlay.ts';
import { OVERLAY_HOST } from '../../tools/drivers/overlay-host.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article, GARDEN, HOSTAGES, HOSTAGES_FACT, RAFAH } from './article.ts';
import { measured } from './measured.ts';

const hosts = (tab: Tab) => tab.evaluate((name) => document.querySelectorAll(name).length, OVERLAY_HOST);
const facts = async (tab: Tab) => (await marksOf(tab)).map(({ fact }) => fact);

inEachBrowser('a page that becomes another', (opened) => {
  const shows = async (tab: Tab, change: string, wanted: string) => {
    const began = performance.now();
    await until(
      `${wanted} after ${change}`,
      () => facts(tab),
      (seen) => seen.length > 0 && seen.every((fact) => fact === wanted),
    );
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const count = await hosts(tab);
    measured('19', opened.driver.name, `${count} live host within ${seconds} s`, change);
    expect(count).toBe(1);
  };
  const open = async (path: string) => {
    const url = opened.site.put(`http://hostile.test/19-${path}`, article({ body: [RAFAH, GARDEN, GARDEN] }));
    const tab = await opened.driver.open(url);
    await paintedAnswer(opened.driver, tab);
    return tab;
  };
  const next = article({ body: [HOSTAGES, GARDEN, GARDEN] });

  it('has one live host after document.open', async () => {
    const tab = await open('open');
    await tab.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, next);
    await shows(tab, 'document.open', HOSTAGES_FACT);
    await tab.close();
  });

  it('has one live host after its whole tree was replaced by a copy with the host in it', async () => {
    const tab = await open('clone');
    await tab.evaluate((words) => {
      const copy = document.documentElement.cloneNode(true) as Element;
      const paragraph = copy.querySelector('article p');
      if (paragraph) paragraph.textContent = words;
      document.replaceChild(copy, document.documentElement);
    }, HOSTAGES);
    await shows(tab, 'cloning', HOSTAGES_FACT);
    await tab.close();
  });

  it('has one live host after navigation inside the page', async () => {
    const tab = await open('spa');
    await tab.evaluate((words) => {
      history.pushState({}, '', '/19-spa-next');
      const paragraph = document.querySelector('article p');
      if (paragraph) paragraph.textContent = words;
    }, HOSTAGES);
    await shows(tab, 'navigation', HOSTAGES_FACT);
    await tab.close();
  });
});
