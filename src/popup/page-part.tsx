import { useState } from 'preact/hooks';
import { askTab } from '../browser/messages.ts';
import { useLanguage } from '../design/use-language.ts';
import type { Answer } from '../model/answer.ts';
import { ListedRow } from '../own-page/annotation-row.tsx';
import { MatchesAnnounced } from '../own-page/matches-announced.tsx';
import { NoStatements } from '../own-page/no-statements.tsx';
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
  return (
    <section aria-labelledby="this-page">
      <h2 id="this-page">{say(language, 'thisPage')}</h2>
      {page.state === 'read' ? (
        <ReadPage
          answer={page.answer}
          readUnits={page.readUnits}
          canKeep={canKeep}
          show={(index) => show(tabId, index, close)}
        />
      ) : (
        <NoStatements tabId={tabId} page={page} />
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
            key={listed.key}
            listed={listed}
            matches={canKeep ? matches : undefined}
            onChoose={(index) => void show(index).then(setProblem)}
          />
        ))}
      </ol>
    </>
  );
}
