import { useEffect, useState } from 'preact/hooks';
import { askTab } from '../browser/messages.ts';
import type { PageState } from '../browser/protocol.ts';
import { hasSiteAccess } from '../browser/site-access.ts';
import { activeTabId } from '../browser/tabs.ts';

/** How the tab's page stands for a reader; the last two where no script of ours answers from the tab. */
export type TabState = PageState | { state: 'not-read' } | { state: 'no-access' };

export interface TabPage {
  tabId: number | undefined;
  /** The page's site as settings name it; undefined where no script of ours answers from the tab. */
  site: string | undefined;
  page: TabState;
}

/** Milliseconds between two looks: pages change, and so does what the reader has set, in this popup or elsewhere. */
const PATIENCE = 300;

/** The state of a tab's page, as it is now and as it becomes. */
export function usePageState(askedTab: number | undefined): TabPage {
  const [shown, setShown] = useState<TabPage>({ tabId: askedTab, site: undefined, page: { state: 'reading' } });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    let before: string | undefined;
    // The tab the popup was opened over, whichever is in front later.
    const tab = askedTab === undefined ? activeTabId() : Promise.resolve(askedTab);
    const look = async () => {
      const now = await tabPage(await tab);
      if (over) return;
      const key = JSON.stringify(now);
      // The same again is not drawn again.
      if (key !== before) setShown(now);
      before = key;
      timer = setTimeout(look, PATIENCE);
    };
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [askedTab]);
  return shown;
}

async function tabPage(tabId: number | undefined): Promise<TabPage> {
  if (tabId === undefined) return { tabId, site: undefined, page: { state: 'not-read' } };
  const state = await askTab(tabId, { type: 'page-state' });
  if (!state.ok) {
    const page: TabState = { state: (await hasSiteAccess()) ? 'not-read' : 'no-access' };
    return { tabId, site: undefined, page };
  }
  const site = await askTab(tabId, { type: 'which-site' });
  return { tabId, site: (site.ok && site.value) || undefined, page: state.value };
}
