import browser from 'webextension-polyfill';

/** The id of the tab the reader looks at; undefined where the window shows none. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
