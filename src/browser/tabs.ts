import browser from 'webextension-polyfill';
import type { TabRequest } from './protocol.ts';

/** The id of the tab the reader looks at; undefined where the window shows none. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Tells the content script of one tab, where there is one; nobody waits for it. */
export const tellTab = (tabId: number, request: TabRequest): void =>
  void browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => {});

/** Tells every content script there is. */
export async function tellTabs(request: TabRequest): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) tellTab(id, request);
}

/** Opens one of the extension's own pages: in a tab, or in a small window over the page, where the browser has windows. */
export async function openOwnPage(path: string, where: 'tab' | 'window'): Promise<void> {
  const url = browser.runtime.getURL(path);
  if (where === 'window' && browser.windows)
    await browser.windows.create({ url, type: 'popup', width: 480, height: 460 });
  else await browser.tabs.create({ url });
}

/** Opens the options, or goes to the tab where they are open already. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Closes the tab or the small window that one of the extension's own pages stands in. */
export async function closeOwnPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** The id of the window that one of the extension's own pages stands in or lies over; undefined where the browser has no windows. */
export const ownWindowId = async (): Promise<number | undefined> => (await browser.windows?.getCurrent())?.id;

/** Loads a tab's page again. */
export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);
