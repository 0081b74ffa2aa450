import { Site } from '../../tests/real-browsers/site/site.ts';
import { launchContext, loadExtension } from '../drivers/chromium-context.ts';
import { START_MILLISECONDS } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { ASKING_HOST, unpacked } from './unpacked.ts';

/** A Chromium as a reader has it: the extension is in it, and none of its own pages is open. */
export interface ReadersBrowser {
  /** Stops the background, waits until the extension’s process has gone, and has it asked from a page: milliseconds to its answer. */
  wake: (request: object) => Promise<number>;
  close: () => Promise<void>;
}

/** `path`: Chromium’s program. */
export async function openReadersBrowser(
  path: string,
  extension: Parameters<typeof unpacked>[0],
): Promise<ReadersBrowser> {
  const { folder, remove } = unpacked(extension);
  const site = await Site.start();
  const context = await launchContext({ path, headless: true, proxyPort: site.port });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium gave no browser to ask for its processes.');
  const root = `chrome-extension://${await loadExtension(context, folder)}/`;
  const ownPages = async () => context.pages().filter((page) => page.url().startsWith(root));
  const opened = await until('the first run', ownPages, ({ length }) => length > 0, START_MILLISECONDS);
  const tab = await context.newPage();
  await tab.goto(site.put(`http://${ASKING_HOST}/`, '<!doctype html><title>A page that asks</title>'));
  for (const page of opened) await page.close();

  const processes = async (): Promise<number[]> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  };
  const endProcess = async (): Promise<void> => {
    const before = await processes();
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { type, targetId, url } of targetInfos)
      if (type === 'service_worker' && url.startsWith(root)) await session.send('Target.closeTarget', { targetId });
    await until('the extension’s process to go', processes, (left) => before.some((id) => !left.includes(id)));
  };
  const ask = async (request: object): Promise<number> => {
    await tab.evaluate((detail) => {
      delete document.documentElement.dataset.took;
      dispatchEvent(new CustomEvent('ask', { detail }));
    }, JSON.stringify(request));
    const answered = await tab.waitForFunction(() => document.documentElement.dataset.took);
    return Number(await answered.jsonValue());
  };
  return {
    wake: async (request) => {
      // It runs, so that there is a process to wait for.
      await ask(request);
      await endProcess();
      return ask(request);
    },
    close: async () => {
      await context.close();
      await site.close();
      remove();
    },
  };
}
