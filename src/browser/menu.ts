import browser from 'webextension-polyfill';
import { SETTINGS } from '../model/kept.ts';
import { onKeptChange } from './kept.ts';

/** Words that the reader has selected in a tab. */
export interface SelectedWords {
  tabId: number;
  /** As the browser tells them, with the lines run together. */
  words: string;
  /** True where they stand in a frame inside the page. */
  isInFrame: boolean;
}

const ID = 'compare-selection';

/**
 * Offers an entry in the menu of selected words on web pages, and calls back when it is chosen. Call it once, synchronously,
 * when the worker starts. The browser keeps the entry while the worker sleeps.
 *
 * @param title the entry's text, asked for again when the reader's settings change
 */
export function offerToCompare(title: () => Promise<string>, onChosen: (selected: SelectedWords) => void): void {
  const { contextMenus } = browser;
  // Phones have no such menus.
  if (!contextMenus) return;
  const create = async (): Promise<void> => {
    const text = await title();
    // Not created twice where an update or a start finds it there.
    await contextMenus.removeAll();
    const documentUrlPatterns = ['http://*/*', 'https://*/*'];
    contextMenus.create({ id: ID, title: text, contexts: ['selection'], documentUrlPatterns });
  };
  // One after the other: an update may come with the browser's start.
  let created = Promise.resolve();
  const createInTurn = (): void => {
    created = created.then(create, create);
  };
  browser.runtime.onInstalled.addListener(createInTurn);
  browser.runtime.onStartup.addListener(createInTurn);
  onKeptChange([SETTINGS], () => {
    // Where it is not there yet, it is about to be created with the right title.
    void title().then((text) => contextMenus.update(ID, { title: text }).catch(() => {}));
  });
  contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId !== ID || tab?.id === undefined || !selectionText) return;
    onChosen({ tabId: tab.id, words: selectionText, isInFrame: frameId !== undefined && frameId !== 0 });
  });
}
