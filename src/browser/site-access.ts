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
