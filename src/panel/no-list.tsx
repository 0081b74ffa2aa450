import { useState } from 'preact/hooks';
import { requestSiteAccess } from '../browser/site-access.ts';
import { useLanguage } from '../design/use-language.ts';
import type { TabState } from '../own-page/tab-state.ts';
import { type Language, say } from '../wording/language.ts';

/** Why there are no statements to list, in plain words. */
export function NoList({ page }: { page: TabState }) {
  const language = useLanguage();
  return page.state === 'no-access' ? (
    <NoAccess />
  ) : (
    <p class="state" role="status">
      {stateInWords(language, page)}
    </p>
  );
}

function stateInWords(language: Language, page: Exclude<TabState, { state: 'no-access' }>): string {
  switch (page.state) {
    case 'reading':
      return say(language, 'state_reading');
    case 'no-article':
      return say(language, 'state_noArticle');
    case 'not-read':
      return say(language, 'state_notRead');
    case 'paused':
      return say(language, page.off === 'here' ? 'state_pausedHere' : 'state_pausedEverywhere');
    case 'failed':
      return say(language, 'state_failed', { message: page.message });
    case 'read':
      return say(language, 'state_nothingKnown', { count: page.answer.documentCount });
  }
}

function NoAccess() {
  const language = useLanguage();
  const [granted, setGranted] = useState(false);
  if (granted) return <p class="state">{say(language, 'access_reload')}</p>;
  return (
    <div class="state">
      <p>{say(language, 'access_none')}</p>
      <button type="button" class="plain" onClick={() => void requestSiteAccess().then(setGranted)}>
        {say(language, 'access_allow')}
      </button>
    </div>
  );
}
