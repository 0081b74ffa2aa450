import type { Browser } from 'webextension-polyfill';

/** What a content script may use of the browser. */
export type ExtensionApi = Pick<Browser, 'runtime'>;

declare global {
  var browser: ExtensionApi | undefined;
  var chrome: ExtensionApi | undefined;
}

/**
 * The browser's own API, whose messages are promises under either name, for the script that every page has to load: with the
 * polyfill and the schema library it would be a sixth longer. A page's element with the id "browser" is a property of the window too, but never its own.
 */
export const extensionApi = (
  Object.hasOwn(globalThis, 'browser') ? globalThis.browser : globalThis.chrome
) as ExtensionApi;
