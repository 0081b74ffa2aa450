import type { ContentRequest, OwnPageRequest, PageState, Result } from '../../src/browser/protocol.ts';
import type { ReadPage } from '../../src/model/read-page.ts';
import type { Tab } from './driver.ts';

/** The part of the extension API that the desk uses. Both browsers have it as `chrome`. */
declare const chrome: {
  runtime: {
    getContexts(filter: object): Promise<unknown[]>;
    sendMessage(message: object): Promise<unknown>;
    onMessage: { addListener(listen: (message: ContentRequest, sender: { tab?: { id: number } }) => void): void };
  };
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<unknown>;
  };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  action: { getBadgeText(details: object): Promise<string> };
  /** Firefox only. */
  sidebarAction?: { isOpen(details: object): Promise<boolean> };
};

/** What the desk's window keeps: the pages each tab has sent, as they came. */
interface Heard {
  pagesHeard: Record<number, ReadPage[]>;
}

/** One of the extension's own pages, kept open: what only the extension may ask is asked from there. */
export class ExtensionDesk {
  private readonly tabIds = new Map<Tab, number>();
  private page: Promise<Tab> | undefined;

  constructor(private readonly openPage: () => Promise<Tab>) {}

  /** Notes the id the extension knows a tab by. To be called while the tab is new. */
  async register(tab: Tab): Promise<void> {
    const page = await this.opened();
    await tab.front();
    const id = await page.evaluate(
      () => chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([active]) => active?.id),
      null,
    );
    if (id === undefined) throw new Error('The browser has no active tab.');
    this.tabIds.set(tab, id);
  }

  async pageState(tab: Tab): Promise<PageState | undefined> {
    const page = await this.opened();
    const reply = await page.evaluate(
      (tabId) => chrome.tabs.sendMessage(tabId, { type: 'page-state' }, { frameId: 0 }).catch(() => undefined),
      this.idOf(tab),
    );
    const result = reply as Result<PageState> | undefined;
    return result?.ok ? result.value : undefined;
  }

  async toolbarText(tab: Tab): Promise<string> {
    const page = await this.opened();
    return page.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), this.idOf(tab));
  }

  async shortcuts(): Promise<string[]> {
    const page = await this.opened();
    return page.evaluate(async () => {
      // The command that opens the popup is the browser's own, and has no key.
      const own = (await chrome.commands.getAll()).filter(({ name }) => name !== '_execute_action');
      return own.map(({ shortcut }) => shortcut).sort();
    }, null);
  }

  /** Whether the panel is open beside the pages. */
  async isPanelOpen(): Promise<boolean> {
    const page = await this.opened();
    return page.evaluate(
      async () =>
        chrome.sidebarAction?.isOpen({}) ??
        (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0,
      null,
    );
  }

  /** The page as the content script last sent it to the background; undefined before it did. */
  async pageRead(tab: Tab): Promise<ReadPage | undefined> {
    const page = await this.opened();
    return page.evaluate((tabId) => (window as unknown as Heard).pagesHeard[tabId]?.at(-1), this.idOf(tab));
  }

  /** How often the content script has sent its page to the background. */
  async timesRead(tab: Tab): Promise<number> {
    const page = await this.opened();
    return page.evaluate((tabId) => (window as unknown as Heard).pagesHeard[tabId]?.length ?? 0, this.idOf(tab));
  }

  /** Asks the background as the popup would. */
  async send(request: OwnPageRequest): Promise<Result<unknown>> {
    const page = await this.opened();
    return (await page.evaluate((message) => chrome.runtime.sendMessage(message), request)) as Result<unknown>;
  }

  private opened(): Promise<Tab> {
    this.page ??= this.openPage().then(async (page) => {
      // Every page of the extension hears what content scripts send.
      await page.evaluate(() => {
        const heard: Heard['pagesHeard'] = {};
        (window as unknown as Heard).pagesHeard = heard;
        chrome.runtime.onMessage.addListener((message, sender) => {
          if (!sender.tab || message.type !== 'annotate') return;
          heard[sender.tab.id] = [...(heard[sender.tab.id] ?? []), message.page];
        });
      }, null);
      return page;
    });
    return this.page;
  }

  idOf(tab: Tab): number {
    const id = this.tabIds.get(tab);
    if (id === undefined) throw new Error('The tab was not opened by this driver.');
    return id;
  }
}
