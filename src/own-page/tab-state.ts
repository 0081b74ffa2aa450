import type { PageState } from '../browser/protocol.ts';
import { hasSiteAccess } from '../browser/site-access.ts';

/** How a tab's page stands for a reader; the last two where no script of ours answers from the tab. */
export type TabState = PageState | { state: 'not-read' } | { state: 'no-access' };

/** The state of a page that does not answer. */
export const stateUnanswered = async (): Promise<TabState> => ({
  state: (await hasSiteAccess()) ? 'not-read' : 'no-access',
});
