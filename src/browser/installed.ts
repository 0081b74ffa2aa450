import browser from 'webextension-polyfill';

/**
 * Calls back once when the extension was installed, and not when it or the browser was updated. Call it synchronously when
 * the background starts: the browser tells of it only then.
 */
export const onInstall = (installed: () => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') installed();
  });
