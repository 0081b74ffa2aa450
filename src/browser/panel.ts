import browser from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

const sidePanel = (browser as typeof browser & { sidePanel?: SidePanel }).sidePanel;

/** False where the browser has no panel beside its pages, as on phones. */
export const hasPanel = (): boolean => sidePanel !== undefined || browser.sidebarAction !== undefined;

/**
 * Opens the panel beside the pages of a window. Browsers open it for the reader alone: call it in the very handler of a
 * click or a key, with nothing awaited before. False where it could not be opened.
 *
 * @param windowId the window whose panel is meant; Firefox takes the one that was clicked
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
    return true;
  } catch {
    return false;
  }
}
