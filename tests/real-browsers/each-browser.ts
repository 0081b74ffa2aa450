import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSER_NAMES, type BrowserName, type Driver } from '../../tools/drivers/driver.ts';
import { launch } from '../../tools/drivers/launch.ts';
import { Site } from './site/site.ts';

/** npm test sets the variables to what it found; the second is where Debian has them. */
export const PROGRAMS: Record<BrowserName, string> = {
  chromium: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  firefox: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
};
const BUILT: Record<BrowserName, string> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

/** What the tests of a file share; there from the first test on. */
export interface Opened {
  readonly driver: Driver;
  readonly site: Site;
}

interface Circumstances {
  browsers?: readonly BrowserName[];
  /** Device pixels a CSS pixel. */
  scale?: number;
  siteAccess?: boolean;
  keepsFirstRun?: boolean;
}

/** Defines the same tests for each browser, with a fresh profile and a site of their own. */
export function inEachBrowser(
  title: string,
  define: (opened: Opened) => void,
  { browsers = BROWSER_NAMES, scale = 1, siteAccess = true, keepsFirstRun = false }: Circumstances = {},
): void {
  describe.each(browsers)(`${title} (%s)`, (name) => {
    let driver: Driver | undefined;
    let site: Site | undefined;
    beforeAll(async () => {
      if (!existsSync(`${BUILT[name]}/manifest.json`)) throw new Error(`${BUILT[name]} is not built: npm run build`);
      site = await Site.start();
      const viewport = { width: 1100, height: 900, scale };
      driver = await launch(name, {
        path: PROGRAMS[name],
        headless: true,
        siteAccess,
        keepsFirstRun,
        proxyPort: site.port,
        viewport,
      });
    });
    afterAll(async () => {
      await driver?.close();
      await site?.close();
    });
    define({
      get driver() {
        if (!driver) throw new Error(`${name} was not started`);
        return driver;
      },
      get site() {
        if (!site) throw new Error('the site was not started');
        return site;
      },
    });
  });
}
