// All pages at all widths in Chromium, each mark compared pixel by pixel, with a table of what was seen:
// PLACEMENT=all npx vitest run --project browser tests/real-browsers/placement.test.ts
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bringIntoView } from '../../tools/drivers/bring-into-view.ts';
import type { BrowserName, Tab } from '../../tools/drivers/driver.ts';
import { twoFrames } from '../../tools/drivers/frames.ts';
import { marksOf } from '../../tools/drivers/overlay.ts';
import { placementFaults } from '../../tools/drivers/placement-faults.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { plantedPage } from './site/planted-page.ts';
import { PLANTED_SENTENCES } from './site/planted-sentences.ts';

const PAGES = '../shared/pages';
const WIDTHS = [380, 768, 1440] as const;
const HEIGHT = 900;
const everything = process.env.PLACEMENT === 'all';
/** Without the variable one page in so many is measured, at one of the widths. Firefox, slower to drive, is asked of fewer. */
const SAMPLED: Record<BrowserName, number> = { chromium: 6, firefox: 13 };

const names = (existsSync(PAGES) ? readdirSync(PAGES) : []).filter((name) => name.endsWith('.html'));

/** Goes from one planted sentence to the next and looks at the marks around each. */
async function lookAtAll(tab: Tab, desk: Tab) {
  const faults = new Set<string>();
  const marks = new Map<string, boolean>();
  let isFirst = true;
  for (const sentence of PLANTED_SENTENCES) {
    const where = await bringIntoView(tab, sentence);
    if (where === 'nowhere' || (where === 'there' && !isFirst)) continue;
    isFirst = false;
    await twoFrames(tab);
    const looked = await placementFaults(tab, { planted: PLANTED_SENTENCES, desk, everyPixel: everything });
    for (const { fact, prominence, icon } of looked.seen) {
      if (prominence === 'badge') marks.set(fact, icon !== null || marks.get(fact) === true);
    }
    for (const { kind, fact, what } of looked.faults) faults.add(`${kind}, ${fact}: ${what}`);
  }
  const badges = [...marks.values()].filter((hasBadge) => hasBadge).length;
  return { faults: [...faults], badges, withoutPlace: marks.size - badges };
}

inEachBrowser('a real page with planted statements', (opened) => {
  it.skipIf(names.length === 0)(
    'is marked without hiding anything of it (needs ../shared/pages)',
    async () => {
      const { driver, site } = opened;
      const sampled = everything && driver.name === 'chromium' ? 1 : SAMPLED[driver.name];
      const desk = await driver.open('about:blank');
      const faults: string[] = [];
      const table: object[] = [];
      let badges = 0;
      const tab = await driver.open('about:blank');
      for (const [index, name] of names.entries()) {
        if (index % sampled !== 0) continue;
        const page = plantedPage(readFileSync(`${PAGES}/${name}`));
        if ('without' in page) {
          table.push({ name, without: page.without });
          continue;
        }
        await tab.go(site.put(`http://pages.test/${name}`, page.html));
        const isMarked = async () =>
          (await driver.pageState(tab))?.state === 'no-article' ? 'no article' : (await marksOf(tab)).length > 0;
        if ((await until(`marks on ${name}`, isMarked, (seen) => seen !== false)) === 'no article') {
          table.push({ name, without: 'no article, as the browser shows it' });
          continue;
        }
        const rotated = WIDTHS[index % WIDTHS.length] as number;
        for (const width of everything ? WIDTHS : [rotated]) {
          await tab.resize(width, HEIGHT);
          const { faults: found, ...counts } = await lookAtAll(tab, desk);
          faults.push(...found.map((fault) => `${name} at ${width}: ${fault}`));
          badges += counts.badges;
          table.push({ name, width, ...counts, faults: found.length });
        }
      }
      if (everything) console.table(table);
      expect(faults).toEqual([]);
      expect(badges).toBeGreaterThan(0);
    },
    everything ? 3_600_000 : 300_000,
  );
});
