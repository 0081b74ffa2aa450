import { useState } from 'preact/hooks';
import { askTab } from '../browser/messages.ts';
import { useLanguage } from '../design/use-language.ts';
import { NoStatements } from '../own-page/no-statements.tsx';
import { useIsPrivate } from '../own-page/use-is-private.ts';
import { type MessageKey, say, sayCount } from '../wording/language.ts';
import { ORDERS, type Order, OrderSwitch } from './order-switch.tsx';
import { StatementList } from './statement-list.tsx';
import { useFollowedPage } from './use-followed-page.ts';

/**
 * The panel beside the page: its statements in reading order or by relation, in step with the page. Escape goes back to where
 * the reader was before a row led away.
 *
 * @param askedTab the tab whose page is shown; the active one where it is undefined
 */
export function Panel({ askedTab }: { askedTab: number | undefined }) {
  const language = useLanguage();
  const { tabId, document, page, open, inView } = useFollowedPage(askedTab);
  const isPrivate = useIsPrivate();
  const [order, setOrder] = useState<Order>(ORDERS[0]);
  /** The document in which a row was followed: there is a way back in that one only. */
  const [led, setLed] = useState<number>();
  const [problem, setProblem] = useState<MessageKey>();
  const canGoBack = led !== undefined && led === document && page.state === 'read';

  const show = async (index: number) => {
    if (tabId === undefined) return;
    const reply = await askTab(tabId, { type: 'show', index });
    setProblem(reply.ok ? undefined : 'state_gone');
    if (reply.ok) setLed(document);
  };
  const goBack = () => {
    if (tabId !== undefined) void askTab(tabId, { type: 'go-back' });
    setLed(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !canGoBack) return;
    event.preventDefault();
    goBack();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: one key that works wherever the focus is inside
    <div class="panel" onKeyDown={onKeyDown}>
      <header>
        <h1>{say(language, 'panel_heading')}</h1>
        {page.state === 'read' && page.answer.annotations.length > 0 && (
          <>
            <p class="note" role="status">
              {sayCount(language, 'state_found', page.answer.annotations.length)}
            </p>
            <OrderSwitch order={order} onOrder={setOrder} />
          </>
        )}
        <p class="problem" role="alert">
          {problem && say(language, problem)}
        </p>
      </header>
      <main>
        {page.state === 'read' ? (
          <StatementList
            key={document}
            answer={page.answer}
            readUnits={page.readUnits}
            canKeep={isPrivate === false}
            order={order}
            open={open}
            inView={inView}
            onChoose={(index) => void show(index)}
          />
        ) : (
          <NoStatements tabId={tabId} page={page} />
        )}
      </main>
      {canGoBack && (
        <footer>
          <button type="button" class="plain" onClick={goBack} aria-keyshortcuts="Escape">
            {say(language, 'panel_back')} <kbd>{say(language, 'panel_backKey')}</kbd>
          </button>
        </footer>
      )}
    </div>
  );
}
