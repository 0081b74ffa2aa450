import { resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import type { LaunchOptions } from './driver.ts';

/** Starts Chromium or Chrome without any extension, in a new profile. */
export const launchContext = ({
  path,
  headless,
  proxyPort,
  viewport,
}: Pick<LaunchOptions, 'path' | 'headless' | 'proxyPort' | 'viewport'>): Promise<BrowserContext> =>
  // No folder named: Playwright makes a profile for the time and removes it.
  chromium.launchPersistentContext('', {
    executablePath: path,
    headless,
    // The sandbox cannot start for root.
    chromiumSandbox: process.getuid?.() !== 0,
    // Playwright switches off the cache that readers go back and forth in.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    viewport: viewport ?? null,
    ...(viewport && { deviceScaleFactor: viewport.scale }),
    args: [
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'] : []),
      '--enable-unsafe-extension-debugging',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Loads the extension over the debugging protocol: branded Chrome ignores the switch for it. Returns its id. */
export async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no browser to load the extension into.');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: resolve(folder) });
  return id;
}
