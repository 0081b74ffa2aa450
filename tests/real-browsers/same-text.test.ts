import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readHtml } from '../../src/cli/html-page.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';

const GOLD = '../shared/gold';
const pages = existsSync(GOLD) ? readdirSync(GOLD).filter((name) => name.endsWith('.html')) : [];

inEachBrowser('the text of a page', (opened) => {
  it.skipIf(pages.length === 0)(
    'is read alike by the browser and the command line, on every development page (needs ../shared/gold)',
    async () => {
      const { driver, site } = opened;
      const tab = await driver.open('about:blank');
      for (const name of pages) {
        const bytes = readFileSync(`${GOLD}/${name}`);
        // Without a charset, so that both find out for themselves.
        const url = site.put(`http://pages.test/${name}`, bytes, { 'content-type': 'text/html' });
        const onCommandLine = readHtml(bytes, url);
        await tab.go(url);
        const state = await until(
          `${name} to be read`,
          () => driver.pageState(tab),
          (seen) => seen !== undefined && seen.state !== 'reading',
        );
        if ('page' in onCommandLine) {
          expect.soft(await driver.pageRead(tab), name).toEqual(onCommandLine.page);
        } else {
          expect.soft(state?.state, name).toBe('no-article');
        }
      }
    },
    120_000,
  );
});
