import browser from 'webextension-polyfill';
import type { TabScript } from './protocol.ts';

/** Each script's file in the built extension (vite.config.ts). */
const FILES: Record<TabScript, string> = {
  article: 'src/article/index.js',
  painter: 'src/painter/index.js',
  cards: 'src/cards/index.js',
};

/** Puts a script into the top frame of a tab, beside the content script. Rejects where the browser does not let it in. */
export async function loadScript(tabId: number, name: TabScript): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [FILES[name]] });
}
