import { useState } from 'preact/hooks';
import { askTab } from '../browser/messages.ts';
import { requestSiteAccess } from '../browser/site-access.ts';
import { useLanguage } from '../design/use-language.ts';
import type { Answer } from '../model/answer.ts';
import { AnnotationRow } from '../own-page/annotation-row.tsx';
import { type MessageKey, say, sayCount } from '../wording/language.ts';
import type { TabPage } from './use-page-state.ts';

/** What is known of the page in the tab: its statements that other documents report too, or why there are none to show. */
export function PagePart({ page: { tabId, page }, close }: { page: TabPage; close: () => void }) {
  const language = useLanguage();
  return (
    <section aria-labelledby="this-page">
      <h2 id="this-page">{say(language, 'thisPage')}</h2>
      {page.state === 'reading' && (
        <p class="state" role="status">
          {say(language, 'state_reading')}
        </p>
      )}
      {page.state === 'no-article' && <p class="state">{say(language, 'state_noArticle')}</p>}
      {page.state === 'not-read' && <p class="state">{say(language, 'state_notRead')}</p>}
      {page.state === 'no-access' && <NoAccess />}
      {page.state === 'paused' && (
        <p class="state">{say(language, page.off === 'here' ? 'state_pausedHere' : 'state_pausedEverywhere')}</p>
      )}
      {page.state === 'failed' && <p class="state">{say(language, 'state_failed', { message: page.message })}</p>}
      {page.state === 'read' && (
        <ReadPage answer={page.answer} readUnits={page.readUnits} show={(index) => show(tabId, index, close)} />
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

function NoAccess() {
  const language = useLanguage();
  const [granted, setGranted] = useState(false);
  if (granted) return <p class="state">{say(language, 'access_reload')}</p>;
  return (
    <div class="state">
      <p>{say(language, 'access_none')}</p>
      <button type="button" class="plain" data-stop onClick={() => void requestSiteAccess().then(setGranted)}>
        {say(language, 'access_allow')}
      </button>
    </div>
  );
}

interface ReadPageProps {
  answer: Answer;
  readUnits: number | undefined;
  show: (index: number) => Promise<MessageKey | undefined>;
}

function ReadPage({ answer: { annotations, cards, ownDocuments, documentCount }, readUnits, show }: ReadPageProps) {
  const language = useLanguage();
  const [problem, setProblem] = useState<MessageKey>();
  const cardOf = new Map(cards.map((card) => [card.fact.id, card]));
  return (
    <>
      {annotations.length === 0 ? (
        <p class="state">{say(language, 'state_nothingKnown', { count: documentCount })}</p>
      ) : (
        <p class="note">{sayCount(language, 'state_found', annotations.length)}</p>
      )}
      {ownDocuments.length > 0 && <p class="note">{say(language, 'state_ownDocument')}</p>}
      <p class="problem" role="alert">
        {problem && say(language, problem)}
      </p>
      <ol class="rows">
        {annotations.map((annotation, index) => {
          const card = cardOf.get(annotation.fact);
          const choose = () => void show(index).then(setProblem);
          return (
            card && (
              <AnnotationRow
                key={`${annotation.fact} ${annotation.start}`}
                annotation={annotation}
                card={card}
                onChoose={choose}
              />
            )
          );
        })}
      </ol>
      {readUnits !== undefined && <p class="note">{say(language, 'state_long', { count: readUnits })}</p>}
    </>
  );
}
