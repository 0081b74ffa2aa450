import { useEffect, useRef, useState } from 'preact/hooks';
import { askOwn } from '../browser/messages.ts';
import type { DatabaseReply, Result } from '../browser/protocol.ts';
import { openOwnPage } from '../browser/tabs.ts';
import { useLanguage } from '../design/use-language.ts';
import { RECENT_SEARCHES } from '../model/kept.ts';
import { useIsPrivate } from '../own-page/use-is-private.ts';
import { useKept } from '../own-page/use-kept.ts';
import { say } from '../wording/language.ts';
import { ExampleQueries } from './example-queries.tsx';
import { moveFocus } from './move-focus.ts';
import { PagePart } from './page-part.tsx';
import { RecentSearches } from './recent-searches.tsx';
import { type Search, SearchBox } from './search-box.tsx';
import { SearchResults } from './search-results.tsx';
import { SiteSwitches } from './site-switches.tsx';
import { usePageState } from './use-page-state.ts';
import { WaysOn } from './ways-on.tsx';

/** Longer words are searched for, but not kept. */
const LONGEST_REMEMBERED = 200;
/** What a search is before anything was asked. */
const NOTHING: Search = { query: '', outlet: undefined, topic: undefined };

/**
 * The popup: a search on top; under it the page's statements, or what the search found.
 *
 * @param askedTab the tab whose page is shown; the active one where it is undefined
 * @param close ends the popup
 */
export function Popup({ askedTab, close }: { askedTab: number | undefined; close: () => void }) {
  const language = useLanguage();
  const page = usePageState(askedTab);
  const [database, setDatabase] = useState<Result<DatabaseReply>>();
  const [search, setSearch] = useState(NOTHING);
  const isPrivate = useIsPrivate();
  // From the start, not where they are shown: Firefox needs a while until it tells a new listener of changes.
  const recent = useKept(RECENT_SEARCHES) ?? [];
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    askOwn({ type: 'database' }).then(setDatabase);
    // The search is opened by the first who asks: let that not be the reader's first key.
    void askOwn({ type: 'search', query: '', limit: 1 });
  }, []);
  const searching = search.query.trim() !== '' || search.outlet !== undefined || search.topic !== undefined;

  /** Not on each key, but once the words have led somewhere. */
  const remember = () => {
    const query = search.query.trim().slice(0, LONGEST_REMEMBERED);
    if (query && isPrivate === false) void askOwn({ type: 'remember-search', query });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && searching) {
      event.preventDefault();
      setSearch(NOTHING);
      input.current?.focus();
    } else if (event.key === 'Enter' && event.target === input.current) remember();
    else if (input.current) moveFocus(event, input.current);
  };

  const choose = (query: string) => {
    setSearch({ ...NOTHING, query });
    input.current?.focus();
  };

  const explore = (fact: string) =>
    void openOwnPage(`src/explorer/index.html#${encodeURIComponent(fact)}`, 'tab').then(close);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys only move the focus between the controls inside
    <div class="popup" onKeyDown={onKeyDown}>
      <header>
        <h1>Second Source</h1>
        {database?.ok && (
          <p class="size">
            {say(language, 'popup_size', { documents: database.value.documentCount, facts: database.value.factCount })}
          </p>
        )}
        <SearchBox
          search={search}
          onSearch={setSearch}
          input={input}
          database={database?.ok ? database.value : undefined}
        />
      </header>
      <main>
        {database && !database.ok && <p class="state">{database.error}</p>}
        {searching ? (
          <SearchResults search={search} onOpen={remember} onExplore={explore} />
        ) : (
          <>
            <RecentSearches recent={recent} onChoose={choose} onCleared={() => input.current?.focus()} />
            <SiteSwitches site={isPrivate === false ? page.site : undefined} />
            {isPrivate && <p class="note">{say(language, 'popup_private')}</p>}
            <PagePart page={page} canKeep={isPrivate === false} close={close} />
            {database?.ok && <ExampleQueries onChoose={choose} />}
          </>
        )}
      </main>
      <WaysOn close={close} />
    </div>
  );
}
