import browser from 'webextension-polyfill';

/** The painter's file in the built extension (vite.config.ts). */
const PAINTER = 'src/painter/index.js';

/** Puts the painter into the top frame of a tab, beside the content script. Rejects where the browser does not let it in. */
export async function loadPainter(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [PAINTER] });
}
