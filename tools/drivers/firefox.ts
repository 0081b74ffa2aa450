import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { bidiOf } from './bidi.ts';
import { type Driver, FIRST_RUN, type LaunchOptions, POPUP, START_MILLISECONDS } from './driver.ts';
import { ExtensionDesk } from './extension-desk.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { until } from './until.ts';

const EXTENSION_ID = 'second-source@example.org';
/** Firefox gives each installation its own host; the preference below fixes it. */
const EXTENSION_HOST = '5ec04d50-0000-4000-8000-000000000002';

/** Starts Firefox with dist/firefox as a temporary add-on in a new profile. */
export async function launchFirefox({
  path,
  headless,
  siteAccess = true,
  keepsFirstRun,
  proxyPort,
  viewport,
}: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    defaultViewport: viewport
      ? { width: viewport.width, height: viewport.height, deviceScaleFactor: viewport.scale }
      : null,
    // Without it no moz-extension: page can be opened over the protocol.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
      'extensions.originControls.grantByDefault': siteAccess,
      // Stands for the reader's yes: the browser's own question is out of a test's reach.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(proxyPort && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      }),
    },
  });
  await browser.installExtension(resolve('dist/firefox'));
  const closed = new Promise<void>((done) => browser.once('disconnected', () => done()));
  const window = new FirefoxWindow(bidiOf(browser));
  const root = `moz-extension://${EXTENSION_HOST}/`;
  const findFirstRun = async (): Promise<Page | undefined> => {
    for (const page of await browser.pages()) {
      const seen = await page.evaluate("location.href + ' ' + document.readyState").catch(() => undefined);
      if (seen === `${root}${FIRST_RUN} complete`) return page;
    }
    return undefined;
  };
  const firstRun = await until('the first run', findFirstRun, (page) => page !== undefined, START_MILLISECONDS).catch(
    async (fault) => {
      await browser.close();
      throw fault;
    },
  );
  if (!keepsFirstRun) await firstRun?.close();
  const desk = new ExtensionDesk(async () => {
    const tab = await FirefoxTab.in(browser);
    await tab.goOwnPage(root + POPUP);
    return tab;
  });

  return {
    name: 'firefox',
    firstRun: keepsFirstRun && firstRun ? FirefoxTab.of(firstRun) : undefined,
    async open(url) {
      const tab = await FirefoxTab.in(browser);
      await desk.register(tab);
      await tab.go(url);
      return tab;
    },
    async show(url) {
      const [page = await browser.newPage()] = await browser.pages();
      await page.goto(url);
      await page.bringToFront();
    },
    async openPopup(over) {
      const popup = await FirefoxTab.in(browser);
      await over.front();
      await popup.goOwnPage(root + POPUP);
      return popup;
    },
    async openOwnPage(path) {
      const tab = await FirefoxTab.in(browser);
      await tab.front();
      await tab.goOwnPage(root + path);
      return tab;
    },
    tabId: (tab) => desk.idOf(tab),
    send: (request) => desk.send(request),
    async update() {
      await browser.installExtension(resolve('dist/firefox'));
    },
    remove: () => Promise.reject(new Error('Firefox leaves the host of a removed extension in place.')),
    stopBackground: () => window.stopBackground(EXTENSION_ID),
    pageRead: (tab) => desk.pageRead(tab),
    timesRead: (tab) => desk.timesRead(tab),
    pageState: (tab) => desk.pageState(tab),
    toolbarText: (tab) => desk.toolbarText(tab),
    async chooseInMenu(tab, { x, y }) {
      await (tab as FirefoxTab).rightClick(x, y);
      await window.chooseMenuItem();
    },
    async pressCommand(tab, letter) {
      await tab.front();
      await window.pressCommand(letter);
    },
    shortcuts: () => desk.shortcuts(),
    isPanelOpen: () => desk.isPanelOpen(),
    closed: () => closed,
    async close() {
      if (browser.connected) await browser.close();
    },
  };
}
