import { useEffect, useState } from 'preact/hooks';
import { askTab } from '../browser/messages.ts';
import type { PageState } from '../browser/protocol.ts';
import { hasSiteAccess } from '../browser/site-access.ts';
import { activeTabId } from '../browser/tabs.ts';

/** How the tab's page stands for a reader; the last two where no script of ours answers from the tab. */
export type TabState = PageState | { state: 'not-read' } | { state: 'no-access' };

export interface TabPage {
  tabId: number | undefined;
  page: TabState;
}

/** Milliseconds between two looks at a page that is still being read, or whose script has not started yet. */
const PATIENCE = 500;

/** The state of a tab's page, asked for again until the page was read. */
export function usePageState(askedTab: number | undefined): TabPage {
  const [shown, setShown] = useState<TabPage>({ tabId: askedTab, page: { state: 'reading' } });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const look = async () => {
      const tabId = askedTab ?? (await activeTabId());
      const page = await stateOf(tabId);
      if (over) return;
      setShown({ tabId, page });
      if (page.state === 'reading' || page.state === 'not-read') timer = setTimeout(look, PATIENCE);
    };
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [askedTab]);
  return shown;
}

async function stateOf(tabId: number | undefined): Promise<TabState> {
  const reply = tabId === undefined ? undefined : await askTab(tabId, { type: 'page-state' });
  if (reply?.ok) return reply.value;
  return { state: (await hasSiteAccess()) ? 'not-read' : 'no-access' };
}
