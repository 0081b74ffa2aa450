import browser from 'webextension-polyfill';

/** The commands of the manifest. Firefox opens the panel by one of its own. */
export type Command = 'next-badge' | 'previous-badge' | 'open-panel' | 'pause-here';

/** The tab the reader looked at when he pressed the key. */
export interface CommandTab {
  id: number;
  windowId: number;
  isPrivate: boolean;
}

/**
 * Registers what each keyboard command does. Call it once, synchronously, when the worker starts; handlers run within the
 * reader's gesture.
 */
export function answerCommands(handlers: Record<Command, (tab: CommandTab) => void>): void {
  // Phones have no keyboard commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined || tab.windowId === undefined || !Object.hasOwn(handlers, command)) return;
    handlers[command as Command]({ id: tab.id, windowId: tab.windowId, isPrivate: tab.incognito });
  });
}
