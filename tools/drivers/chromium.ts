import type { BrowserContext, CDPSession } from 'playwright-core';
import { launchContext, loadExtension } from './chromium-context.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { type Driver, FIRST_RUN, type LaunchOptions, POPUP, START_MILLISECONDS } from './driver.ts';
import { ExtensionDesk } from './extension-desk.ts';
import { until } from './until.ts';

/** How long the word that a worker has stopped may take. */
const WORD_MILLISECONDS = 400;

/** Starts Chromium or Chrome with the extension, dist/chrome unless another is named, in a new profile. */
export async function launchChromium({
  keepsFirstRun,
  extension = 'dist/chrome',
  ...options
}: LaunchOptions): Promise<Driver> {
  const context = await launchContext(options);
  const closed = new Promise<void>((done) => context.once('close', () => done()));
  const root = `chrome-extension://${await loadExtension(context, extension)}/`;
  const findFirstRun = async () => context.pages().find((page) => page.url() === root + FIRST_RUN);
  const firstRun = await until('the first run', findFirstRun, (page) => page !== undefined, START_MILLISECONDS).catch(
    async (fault) => {
      await context.close();
      throw fault;
    },
  );
  if (!keepsFirstRun) await firstRun?.close();
  const desk = new ExtensionDesk(async () => {
    const tab = await ChromiumTab.in(context);
    await tab.go(root + POPUP);
    return tab;
  });

  let workers: Promise<CDPSession> | undefined;

  return {
    name: 'chromium',
    firstRun: keepsFirstRun && firstRun ? await ChromiumTab.of(firstRun) : undefined,
    async open(url) {
      const tab = await ChromiumTab.in(context);
      await desk.register(tab);
      await tab.go(url);
      return tab;
    },
    async show(url) {
      const [page = await context.newPage()] = context.pages();
      await page.goto(url);
      await page.bringToFront();
    },
    async openPopup(over) {
      const popup = await ChromiumTab.in(context);
      await over.front();
      await popup.go(root + POPUP);
      return popup;
    },
    async openOwnPage(path) {
      const tab = await ChromiumTab.in(context);
      await tab.front();
      await tab.go(root + path);
      return tab;
    },
    tabId: (tab) => desk.idOf(tab),
    send: (request) => desk.send(request),
    async update() {
      await loadExtension(context, extension);
    },
    async remove() {
      const session = await context.browser()?.newBrowserCDPSession();
      await session?.send('Extensions.uninstall', { id: new URL(root).host });
    },
    async stopBackground() {
      workers ??= workersOf(context, root + POPUP);
      const session = await workers;
      let stopped = false;
      const look: Parameters<typeof session.on<'ServiceWorker.workerVersionUpdated'>>[1] = ({ versions }) => {
        stopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
      };
      session.on('ServiceWorker.workerVersionUpdated', look);
      const hasStopped = async () => stopped;
      const toldSoon = () =>
        until('word of the worker', hasStopped, (isStopped) => isStopped, WORD_MILLISECONDS).catch(() => false);
      // Again and again: one that is just being started is passed over, and nothing tells that it was. Not at once: the word that it
      // stopped may be on its way, and the next stop would end the worker that is started after it.
      const stop = () => session.send('ServiceWorker.stopAllWorkers').then(toldSoon);
      await until('the worker to stop', stop, (isStopped) => isStopped);
      session.off('ServiceWorker.workerVersionUpdated', look);
    },
    pageRead: (tab) => desk.pageRead(tab),
    timesRead: (tab) => desk.timesRead(tab),
    pageState: (tab) => desk.pageState(tab),
    toolbarText: (tab) => desk.toolbarText(tab),
    async chooseInMenu(tab, _, { words, frameId = 0 }) {
      const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
      const info = { menuItemId: 'compare-selection', selectionText: words, editable: false, frameId };
      await worker.evaluate(
        `chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, { id: ${desk.idOf(tab)} })`,
      );
    },
    pressCommand: (tab, letter) => (tab as ChromiumTab).pressCommand(letter),
    shortcuts: () => desk.shortcuts(),
    isPanelOpen: () => desk.isPanelOpen(),
    closed: () => closed,
    async close() {
      await context.close();
      await closed;
    },
  };
}

/** What can stop the extension's worker: a protocol session of one of its own pages. */
async function workersOf(context: BrowserContext, ownPage: string): Promise<CDPSession> {
  const page = await context.newPage();
  await page.goto(ownPage);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return session;
}
