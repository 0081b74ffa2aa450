import browser from 'webextension-polyfill';

/** Neutral slate: a count is no alarm. */
const COUNT_COLOUR = '#475569';

/** What the toolbar button of a tab is called for a count of annotations. */
export function countTitle(count: number): string {
  if (count === 0) return 'Second Source: no statement with other reports';
  return `Second Source: ${count} ${count === 1 ? 'statement' : 'statements'} with other reports`;
}

/** Shows the count of annotations on a tab's toolbar button; 0 clears it. A tab that has gone is no error. */
export async function setCount(tabId: number, count: number): Promise<void> {
  const { action } = browser;
  await Promise.allSettled([
    action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
    action.setBadgeBackgroundColor({ tabId, color: COUNT_COLOUR }),
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title: countTitle(count) }),
  ]);
}
