import browser from 'webextension-polyfill';

/** The extension's version, as its manifest has it: "1.2.0". */
export const ownVersion = (): string => browser.runtime.getManifest().version;
