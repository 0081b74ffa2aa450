import browser from 'webextension-polyfill';

/**
 * Whether one of the extension's own pages stands in a private window, of which nothing may be kept. Where private and other
 * windows share one background, as by default in Chrome, only the tab beside the popup tells.
 */
export async function isPrivateWindow(): Promise<boolean> {
  if (browser.extension?.inIncognitoContext) return true;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito ?? false;
}
