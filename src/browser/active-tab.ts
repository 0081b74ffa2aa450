import browser from 'webextension-polyfill';

/**
 * Calls back when the reader turns to another tab, and when a tab begins or ends to load a page: whoever shows the active
 * tab then looks anew. Returns what ends it.
 */
export function onActiveTabChange(changed: () => void): () => void {
  const updated = (_: number, { status }: { status?: string }) => {
    if (status !== undefined) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
