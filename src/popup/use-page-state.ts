import { useEffect, useState } from 'preact/hooks';
import { askTab } from '../browser/messages.ts';
import { activeTabId } from '../browser/tabs.ts';
import { stateUnanswered, type TabState } from '../own-page/tab-state.ts';

export interface TabPage {
  tabId: number | undefined;
  /** The page's site as settings name it; undefined where no script of ours answers from the tab. */
  site: string | undefined;
  page: TabState;
}

/** Milliseconds between two looks at a tab that does not answer: its page may be on its way. */
const PATIENCE = 300;
const pause = () => new Promise((done) => setTimeout(done, PATIENCE));

/** How a tab's page stands, and from then on what becomes of it: pages change, and so does what the reader has set. */
export function usePageState(askedTab: number | undefined): TabPage {
  const [shown, setShown] = useState<TabPage>({ tabId: askedTab, site: undefined, page: { state: 'reading' } });
  useEffect(() => {
    let over = false;
    const follow = async () => {
      // The tab the popup was opened over, whichever is in front later.
      const tabId = askedTab ?? (await activeTabId());
      let seen = 0;
      while (!over) {
        const reply = tabId === undefined ? undefined : await askTab(tabId, { type: 'follow', seen });
        if (over) return;
        if (tabId === undefined || !reply?.ok) {
          seen = 0;
          const page = await stateUnanswered();
          if (!over)
            setShown((before) => (before.page.state === page.state ? before : { tabId, site: undefined, page }));
          await pause();
          continue;
        }
        seen = reply.value.seen;
        const { page } = reply.value;
        // Without a new state it is only the reader who is elsewhere on the page.
        if (!page) continue;
        const site = await askTab(tabId, { type: 'which-site' });
        if (!over) setShown({ tabId, site: (site.ok && site.value) || undefined, page });
      }
    };
    void follow();
    return () => {
      over = true;
    };
  }, [askedTab]);
  return shown;
}
