import { useState } from 'preact/hooks';
import { askTab } from '../browser/messages.ts';
import { requestSiteAccess } from '../browser/site-access.ts';
import type { Answer } from '../model/answer.ts';
import { AnnotationRow } from './annotation-row.tsx';
import type { TabPage } from './use-page-state.ts';

/** What is known of the page in the tab: its statements that other documents report too, or why there are none to show. */
export function PagePart({ page: { tabId, page }, close }: { page: TabPage; close: () => void }) {
  return (
    <section aria-labelledby="this-page">
      <h2 id="this-page">This page</h2>
      {page.state === 'reading' && (
        <p class="state" role="status">
          Reading the page…
        </p>
      )}
      {page.state === 'no-article' && <p class="state">No article was found on this page.</p>}
      {page.state === 'not-read' && (
        <p class="state">
          This tab is not read. Second Source reads web pages, not the browser’s own pages, files or PDFs; a page that
          was open before it was installed needs to be loaded again.
        </p>
      )}
      {page.state === 'no-access' && <NoAccess />}
      {page.state === 'failed' && <p class="state">This page could not be read: {page.message}</p>}
      {page.state === 'read' && (
        <ReadPage answer={page.answer} readUnits={page.readUnits} show={(index) => show(tabId, index, close)} />
      )}
    </section>
  );
}

/** Shows the annotation on the page and ends the popup; gives back why it could not. */
async function show(tabId: number | undefined, index: number, close: () => void): Promise<string | undefined> {
  const reply = tabId === undefined ? undefined : await askTab(tabId, { type: 'show', index });
  if (!reply?.ok) return 'This statement no longer stands on the page.';
  close();
  return undefined;
}

function NoAccess() {
  const [granted, setGranted] = useState(false);
  if (granted) return <p class="state">Load the page again to have it read.</p>;
  return (
    <div class="state">
      <p>Second Source has no access to web pages. It reads them on this device only and sends nothing anywhere.</p>
      <button type="button" class="plain" data-stop onClick={() => void requestSiteAccess().then(setGranted)}>
        Allow access
      </button>
    </div>
  );
}

interface ReadPageProps {
  answer: Answer;
  readUnits: number | undefined;
  show: (index: number) => Promise<string | undefined>;
}

function ReadPage({ answer: { annotations, cards, ownDocuments, documentCount }, readUnits, show }: ReadPageProps) {
  const [problem, setProblem] = useState<string>();
  const cardOf = new Map(cards.map((card) => [card.fact.id, card]));
  return (
    <>
      {annotations.length === 0 ? (
        <p class="state">None of the {documentCount} documents speaks of this page.</p>
      ) : (
        <p class="note">
          {annotations.length === 1 ? '1 statement' : `${annotations.length} statements`} that other documents report
          too
        </p>
      )}
      {ownDocuments.length > 0 && (
        <p class="note">The page carries the text of a document of its own outlet, which is not set against it.</p>
      )}
      <p class="problem" role="alert">
        {problem}
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
      {readUnits !== undefined && (
        <p class="note">The page is very long: its first {readUnits.toLocaleString('en-GB')} characters were read.</p>
      )}
    </>
  );
}
