import browser from 'webextension-polyfill';

/** The language of the browser's own interface, BCP 47. */
export const browserLocale = (): string => browser.i18n.getUILanguage();
