import browser from 'webextension-polyfill';

const SITES = { origins: ['http://*/*', 'https://*/*'] };

/** True where the reader lets the extension read web pages. Firefox leaves that to the reader; Chrome asks at install. */
export async function hasSiteAccess(): Promise<boolean> {
  try {
    return await browser.permissions.contains(SITES);
  } catch {
    return true;
  }
}

/** Asks the reader for access to web pages; call it in a click's handler. True where it was given. */
export async function requestSiteAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request(SITES);
  } catch {
    return false;
  }
}

/** Calls back when the reader has given or taken back access, here or in the browser's own pages. Returns what ends it. */
export function onSiteAccessChange(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
