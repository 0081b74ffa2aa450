import { Site } from '../../tests/real-browsers/site/site.ts';
import type { Driver, Tab } from '../drivers/driver.ts';
import { launch } from '../drivers/launch.ts';
import { PAGE_SCRIPTS, type PageScript, unpacked } from './unpacked.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  scripting: { executeScript(what: object): Promise<unknown> };
};

/** A Chromium with the extension in it, pages of our own, and one of the extension's own pages to speak from. */
export interface BenchBrowser {
  driver: Driver;
  site: Site;
  /** Puts a script into a tab as the browser puts a content script there, and waits until it has run. */
  run: (script: PageScript, tab: Tab) => Promise<void>;
  /** Milliseconds until the background has answered one of the extension's own pages. */
  timeToAnswer: (request: object) => Promise<number>;
  close: () => Promise<void>;
}

const VIEWPORT = { width: 1100, height: 900, scale: 1 };

/** `path`: Chromium's program. */
export async function openBenchBrowser(path: string, extension: Parameters<typeof unpacked>[0]): Promise<BenchBrowser> {
  const { folder, remove } = unpacked(extension);
  const site = await Site.start();
  const options = { path, headless: true, proxyPort: site.port, viewport: VIEWPORT, extension: folder };
  const driver = await launch('chromium', options);
  // Not the popup: it asks the page in front how it stands, which is work for that page.
  const ownPage = await driver.openOwnPage('src/options/index.html');
  return {
    driver,
    site,
    run: async (script, tab) => {
      await ownPage.evaluate(
        ({ tabId, files }) =>
          chrome.scripting.executeScript({ target: { tabId }, files, injectImmediately: true }).then(() => null),
        {
          tabId: driver.tabId(tab),
          files: PAGE_SCRIPTS[script],
        },
      );
    },
    timeToAnswer: (request) =>
      ownPage.evaluate(async (message) => {
        const began = performance.now();
        await chrome.runtime.sendMessage(message);
        return performance.now() - began;
      }, request),
    close: async () => {
      await driver.close();
      await site.close();
      remove();
    },
  };
}
