import { useState } from 'preact/hooks';
import { requestSiteAccess } from '../browser/site-access.ts';
import { reloadTab } from '../browser/tabs.ts';
import { useLanguage } from '../design/use-language.ts';
import { type Language, say } from '../wording/language.ts';
import type { TabState } from './tab-state.ts';

interface NoStatementsProps {
  tabId: number | undefined;
  page: Exclude<TabState, { state: 'read' }>;
}

/** Why a tab has no statements to list, in plain words; where access is wanting, a way to give it and to load the page again. */
export function NoStatements({ tabId, page }: NoStatementsProps) {
  const language = useLanguage();
  /** True once the reader has given access from here: the page itself is as it was. */
  const [isGiven, setIsGiven] = useState(false);
  if (page.state === 'no-access') return <NoAccess onAnswer={setIsGiven} />;
  if (page.state === 'not-read' && isGiven) return <LoadAgain tabId={tabId} />;
  return (
    <p class="state" role="status">
      {stateInWords(language, page)}
    </p>
  );
}

function stateInWords(language: Language, page: Exclude<NoStatementsProps['page'], { state: 'no-access' }>): string {
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
  }
}

function NoAccess({ onAnswer }: { onAnswer: (isGiven: boolean) => void }) {
  const language = useLanguage();
  return (
    <div class="state">
      <p>{say(language, 'access_none')}</p>
      <button type="button" class="plain" data-stop onClick={() => void requestSiteAccess().then(onAnswer)}>
        {say(language, 'access_allow')}
      </button>
    </div>
  );
}

function LoadAgain({ tabId }: { tabId: number | undefined }) {
  const language = useLanguage();
  return (
    <div class="state">
      <p role="status">{say(language, 'access_reload')}</p>
      {tabId !== undefined && (
        <button type="button" class="plain" data-stop onClick={() => void reloadTab(tabId)}>
          {say(language, 'popup_reload')}
        </button>
      )}
    </div>
  );
}
