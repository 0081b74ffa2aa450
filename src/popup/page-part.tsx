import { useState } from 'preact/hooks';
import { askTab } from '../browser/messages.ts';
import { requestSiteAccess } from '../browser/site-access.ts';
import { reloadTab } from '../browser/tabs.ts';
import { useLanguage } from '../design/use-language.ts';
import type { Answer } from '../model/answer.ts';
import { ListedRow } from '../own-page/annotation-row.tsx';
import { MatchesAnnounced } from '../own-page/matches-announced.tsx';
import { useWrongMatches } from '../own-page/use-wrong-matches.ts';
import { type MessageKey, say, sayCount } from '../wording/language.ts';
import type { TabPage } from './use-page-state.ts';

interface PagePartProps {
  page: TabPage;
  /** False in a private window, of which nothing is kept: no match can be called wrong there. */
  canKeep: boolean;
  close: () => void;
}

/** What is known of the page in the tab: its statements that other documents report too, or why there are none to show. */
export function PagePart({ page: { tabId, page }, canKeep, close }: PagePartProps) {
  const language = useLanguage();
  /** True once the reader has given access from here: the page itself is as it was. */
  const [isGiven, setIsGiven] = useState(false);
  return (
    <section aria-labelledby="this-page">
      <h2 id="this-page">{say(language, 'thisPage')}</h2>
      {page.state === 'reading' && (
        <p class="state" role="status">
          {say(language, 'state_reading')}
        </p>
      )}
      {page.state === 'no-article' && <p class="state">{say(language, 'state_noArticle')}</p>}
      {page.state === 'not-read' && !isGiven && <p class="state">{say(language, 'state_notRead')}</p>}
      {page.state === 'not-read' && isGiven && <LoadAgain tabId={tabId} />}
      {page.state === 'no-access' && <NoAccess onAnswer={setIsGiven} />}
      {page.state === 'paused' && (
        <p class="state">{say(language, page.off === 'here' ? 'state_pausedHere' : 'state_pausedEverywhere')}</p>
      )}
      {page.state === 'failed' && <p class="state">{say(language, 'state_failed', { message: page.message })}</p>}
      {page.state === 'read' && (
        <ReadPage
          answer={page.answer}
          readUnits={page.readUnits}
          canKeep={canKeep}
          show={(index) => show(tabId, index, close)}
        />
      )}
    </section>
  );
}

/** Shows the annotation on the page and ends the popup; gives back why it could not. */
async function show(tabId: number | undefined, index: number, close: () => void): Promise<MessageKey | undefined> {
  const reply = tabId === undefined ? undefined : await askTab(tabId, { type: 'show', index });
  if (!reply?.ok) return 'state_gone';
  close();
  return undefined;
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

interface ReadPageProps {
  answer: Answer;
  readUnits: number | undefined;
  canKeep: boolean;
  show: (index: number) => Promise<MessageKey | undefined>;
}

function ReadPage({ answer, readUnits, canKeep, show }: ReadPageProps) {
  const language = useLanguage();
  const matches = useWrongMatches(answer);
  const [problem, setProblem] = useState<MessageKey>();
  const { annotations, ownDocuments, documentCount } = answer;
  return (
    <>
      {annotations.length === 0 ? (
        <p class="state">{say(language, 'state_nothingKnown', { count: documentCount })}</p>
      ) : (
        <p class="note">{sayCount(language, 'state_found', annotations.length)}</p>
      )}
      {ownDocuments.length > 0 && <p class="note">{say(language, 'state_ownDocument')}</p>}
      {readUnits !== undefined && <p class="note">{say(language, 'state_long', { count: readUnits })}</p>}
      <p class="problem" role="alert">
        {problem && say(language, problem)}
      </p>
      <MatchesAnnounced matches={matches} />
      <ol class="rows">
        {matches.list.map((listed) => (
          <ListedRow
            key={`${listed.annotation.fact} ${listed.annotation.sentence} ${listed.annotation.quote}`}
            listed={listed}
            matches={canKeep ? matches : undefined}
            onChoose={(index) => void show(index).then(setProblem)}
          />
        ))}
      </ol>
    </>
  );
}
