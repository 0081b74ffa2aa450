import browser from 'webextension-polyfill';

/**
 * Starts the content script in the tabs that were open before the extension was installed or updated, where the browser does not
 * do so itself. The script sees to it that it runs once.
 */
export function readOpenTabs(): void {
  browser.runtime.onInstalled.addListener(() => void startInOpenTabs());
}

async function startInOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.js) return;
  const files = script.js;
  for (const { id, discarded } of await browser.tabs.query({ url: script.matches })) {
    if (id === undefined || discarded) continue;
    // A tab may be one no extension may touch, such as the browser's store.
    void browser.scripting.executeScript({ target: { tabId: id }, files }).catch(() => {});
  }
}
