import browser from 'webextension-polyfill';
import { type Language, say, sayCount } from '../wording/language.ts';

/** Neutral slate: a count is no alarm. */
const COUNT_COLOUR = '#475569';

/** What the toolbar button of a tab is called for a count of annotations. */
export const countTitle = (language: Language, count: number): string =>
  count === 0 ? say(language, 'toolbar_none') : sayCount(language, 'toolbar', count);

/** Shows the count of annotations on a tab's toolbar button; 0 clears it. A tab that has gone is no error. */
export const setCount = (tabId: number, count: number, language: Language): Promise<void> =>
  setButton(tabId, count === 0 ? '' : String(count), countTitle(language, count));

/** Says on a tab's toolbar button that its site is not read. A tab that has gone is no error. */
export const setPaused = (tabId: number, off: 'here' | 'everywhere', language: Language): Promise<void> =>
  setButton(
    tabId,
    say(language, 'toolbar_off'),
    say(language, off === 'here' ? 'toolbar_pausedHere' : 'toolbar_pausedEverywhere'),
  );

async function setButton(tabId: number, text: string, title: string): Promise<void> {
  const { action } = browser;
  await Promise.allSettled([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: COUNT_COLOUR }),
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title }),
  ]);
}
