import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import puppeteer, { type Page } from 'puppeteer-core';
import type { OwnPageRequest, Result } from '../../src/browser/protocol.ts';
import { contextOf } from './bidi.ts';
import type { BrowserName } from './driver.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { until } from './until.ts';

// One file: what both browsers need for a private window, which no other test opens.

/** A browser that lets the extension into private windows, with one such window that shows a page. */
export interface PrivateWindow {
  /** Runs an expression in one of the extension's own pages in an ordinary window; `chrome` is the extension's API. */
  ordinary(expression: string): Promise<unknown>;
  /** Asks the background as the reader of the private window does: from the popup over it, or from a page of ours in it. */
  ask(request: OwnPageRequest): Promise<Result<unknown>>;
  close(): Promise<void>;
}

const OWN_PAGE = 'src/options/index.html';
const askFrom = (request: OwnPageRequest): string => `chrome.runtime.sendMessage(${JSON.stringify(request)})`;
const opening = (url: string): string =>
  `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(({ id }) => id)`;

export const openPrivateWindow = (name: BrowserName, path: string, url: string): Promise<PrivateWindow> =>
  name === 'chromium' ? inChromium(path, url) : inFirefox(path, url);

/** Chromium has no page of ours in a private window, but a popup over it. */
async function inChromium(executablePath: string, url: string): Promise<PrivateWindow> {
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--headless=new', '--disable-gpu', '--enable-unsafe-extension-debugging', '--no-first-run'],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium gave no browser to load the extension into.');
  const { id } = await session.send('Extensions.loadUnpacked', {
    path: resolve('dist/chrome'),
    enableInIncognito: true,
  });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${OWN_PAGE}`);
  const windowId = await page.evaluate<number>(opening(url));
  await page.evaluate(`chrome.action.openPopup({ windowId: ${windowId} })`);
  const findPopup = async () =>
    (await session.send('Target.getTargets')).targetInfos.find((target) => target.url.includes('/src/popup/'));
  const popup = await until('the popup', findPopup, (target) => target !== undefined);
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: popup?.targetId ?? '',
    flatten: false,
  });
  let asked = 0;
  return {
    ordinary: (expression) => page.evaluate(expression),
    async ask(request) {
      asked += 1;
      const number = asked;
      const answered = new Promise<string>((done) => {
        session.on('Target.receivedMessageFromTarget', ({ message }) => {
          if (JSON.parse(message).id === number) done(message);
        });
      });
      const params = { expression: askFrom(request), awaitPromise: true, returnByValue: true };
      const message = JSON.stringify({ id: number, method: 'Runtime.evaluate', params });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      return JSON.parse(await answered).result.result.value;
    },
    close: () => context.close(),
  };
}

/** Firefox shows the extension's own pages in private windows too. */
async function inFirefox(executablePath: string, url: string): Promise<PrivateWindow> {
  const uuid = '5ec04d50-0000-4000-8000-000000000002';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'second-source@example.org': uuid }),
      'extensions.originControls.grantByDefault': true,
    },
  });
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<unknown> };
  };
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path: resolve('dist/firefox') },
    'moz:allowPrivateBrowsing': true,
  });
  const ownPage = `moz-extension://${uuid}/${OWN_PAGE}`;
  const page = await browser.newPage();
  await FirefoxTab.of(page).goOwnPage(ownPage);
  await page.evaluate(opening(url));
  await page.evaluate(opening(ownPage));
  const isPrivate = (one: Page): Promise<unknown> =>
    one.evaluate(`location.href === '${ownPage}' && chrome.extension.inIncognitoContext`).catch(() => false);
  const findPrivate = async (): Promise<Page | undefined> => {
    for (const one of await browser.pages())
      if (contextOf(one) !== contextOf(page) && (await isPrivate(one))) return one;
    return undefined;
  };
  const own = await until('the private page', findPrivate, (one) => one !== undefined);
  return {
    ordinary: (expression) => page.evaluate(expression),
    ask: async (request) => (await own?.evaluate(askFrom(request))) as Result<unknown>,
    close: () => browser.close(),
  };
}
