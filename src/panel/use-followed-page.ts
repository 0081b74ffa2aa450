import { useEffect, useState } from 'preact/hooks';
import { onActiveTabChange } from '../browser/active-tab.ts';
import { askTab } from '../browser/messages.ts';
import { activeTabId } from '../browser/tabs.ts';
import { stateUnanswered, type TabState } from '../own-page/tab-state.ts';

export interface FollowedPage {
  tabId: number | undefined;
  /** Another number for each document in the tab; undefined where none answers. */
  document: number | undefined;
  page: TabState;
  /** Place of the annotation whose card is open. */
  open: number | undefined;
  /** Place of the first annotation whose words can be seen, or that comes next. */
  inView: number | undefined;
}

/** Milliseconds between two looks at a tab that does not answer: its page may be on its way. */
const PATIENCE = 500;
const pause = () => new Promise((done) => setTimeout(done, PATIENCE));

/** Follows the page of the tab the reader looks at, or of the one that was asked for: its state, and where the reader is. */
export function useFollowedPage(askedTab: number | undefined): FollowedPage {
  const [shown, setShown] = useState<FollowedPage>({
    tabId: askedTab,
    document: undefined,
    page: { state: 'reading' },
    open: undefined,
    inView: undefined,
  });
  useEffect(() => {
    /** Only the last round goes on: earlier ones follow a tab or a page that was left. */
    let latest = 0;
    const follow = async () => {
      latest += 1;
      const round = latest;
      const tabId = askedTab ?? (await activeTabId());
      let seen = 0;
      let failures = 0;
      while (round === latest) {
        const reply = tabId === undefined ? undefined : await askTab(tabId, { type: 'follow', seen });
        if (round !== latest) return;
        if (reply?.ok) {
          const { document, page, open, inView } = reply.value;
          seen = reply.value.seen;
          failures = 0;
          setShown((before) => ({ tabId, document, page: page ?? before.page, open, inView }));
          continue;
        }
        seen = 0;
        failures += 1;
        // A page that is just being left or loaded does not answer either.
        if (failures > 1) {
          const page = await stateUnanswered();
          if (round === latest) setShown({ tabId, document: undefined, page, open: undefined, inView: undefined });
        }
        await pause();
      }
    };
    void follow();
    const end = onActiveTabChange(() => void follow());
    return () => {
      latest += 1;
      end();
    };
  }, [askedTab]);
  return shown;
}
