import { useEffect, useMemo, useState } from 'preact/hooks';
import { askOwn } from '../browser/messages.ts';
import type { FactsReply, Result } from '../browser/protocol.ts';
import { useLanguage } from '../design/use-language.ts';
import { INSTALLED_PACKS } from '../model/kept.ts';
import { useKept } from '../own-page/use-kept.ts';
import { say } from '../wording/language.ts';
import { hashOf } from './address.ts';
import { type Collection, collectionOf } from './collection.ts';
import { Shown } from './shown.tsx';
import { SideList } from './side-list.tsx';
import { useFiltered } from './use-filtered.ts';
import { useView } from './use-view.ts';

/** The explorer: all facts or all documents at the side, narrowed by a filter, and beside them what the address names. */
export function Explorer() {
  const language = useLanguage();
  const packs = useKept(INSTALLED_PACKS);
  const [reply, setReply] = useState<Result<FactsReply>>();
  useEffect(() => {
    if (packs) void askOwn({ type: 'facts' }).then(setReply);
  }, [packs]);
  const collection = useMemo(() => (reply?.ok ? collectionOf(language, reply.value) : undefined), [reply, language]);
  return (
    <>
      <header class="top">
        <h1>{say(language, 'explorer_title')}</h1>
        <Sections />
      </header>
      {collection ? (
        <Explored collection={collection} />
      ) : (
        <main>
          <p class="state" role="status">
            {reply && !reply.ok ? reply.error : say(language, 'explorer_opening')}
          </p>
        </main>
      )}
    </>
  );
}

/** The way to all facts and to all documents. */
function Sections() {
  const language = useLanguage();
  const { show } = useView();
  const isOfDocuments = show === 'documents' || show === 'document';
  return (
    <nav aria-label={say(language, 'explorer_sections')}>
      <a class="way" href={hashOf({ show: 'facts' })} aria-current={isOfDocuments ? undefined : 'true'}>
        {say(language, 'explorer_facts')}
      </a>
      <a class="way" href={hashOf({ show: 'documents' })} aria-current={isOfDocuments ? 'true' : undefined}>
        {say(language, 'explorer_documents')}
      </a>
    </nav>
  );
}

function Explored({ collection }: { collection: Collection }) {
  const view = useView();
  const [filter, setFilter] = useState('');
  const filtered = useFiltered(collection, filter);
  const isOverview = view.show === 'facts' || view.show === 'topic' || view.show === 'documents';
  return (
    <div class={isOverview ? 'explored overview' : 'explored'}>
      <SideList view={view} filter={filter} onFilter={setFilter} filtered={filtered} />
      <main>
        <Shown view={view} collection={collection} filtered={filtered} isFiltered={filter.trim() !== ''} />
      </main>
    </div>
  );
}
