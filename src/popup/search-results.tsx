import { useLayoutEffect, useState } from 'preact/hooks';
import { askOwn } from '../browser/messages.ts';
import type { Result, SearchReply } from '../browser/protocol.ts';
import { useLanguage } from '../design/use-language.ts';
import { FactResult } from '../own-page/fact-result.tsx';
import { type Language, say, sayCount } from '../wording/language.ts';
import type { Search } from './search-box.tsx';

/** So many facts are shown at first, and so many more each time the reader asks for more. */
const SHOWN = 10;

interface SearchResultsProps {
  search: Search;
  /** Called when the reader opens one of the facts. */
  onOpen: () => void;
  onExplore: (fact: string) => void;
}

/** What the documents hold on a reader's words, asked for anew with every keystroke. */
export function SearchResults({ search, onOpen, onExplore }: SearchResultsProps) {
  const language = useLanguage();
  const { query, outlet, topic } = search;
  const [reply, setReply] = useState<Result<SearchReply>>();
  // More are shown of this search, not of the next.
  const searched = JSON.stringify([query, outlet, topic]);
  const [more, setMore] = useState({ searched, limit: SHOWN });
  const limit = more.searched === searched ? more.limit : SHOWN;
  // At once, and not when the browser has painted the key: the results are then in the same frame or the next.
  useLayoutEffect(() => {
    let outdated = false;
    // One more than is shown tells whether there are more.
    const request = {
      type: 'search' as const,
      query,
      limit: limit + 1,
      ...(outlet && { outlet }),
      ...(topic && { topic }),
    };
    askOwn(request).then((answer) => {
      if (!outdated) setReply(answer);
    });
    return () => {
      outdated = true;
    };
  }, [query, outlet, topic, limit]);

  if (reply && !reply.ok) return <p class="state">{reply.error}</p>;
  const found = reply?.value.hits ?? [];
  const hits = found.slice(0, limit);
  const hasMore = found.length > limit;
  return (
    <section aria-labelledby="results">
      <h2 id="results">{say(language, 'search_results')}</h2>
      <p class={hits.length === 0 ? 'state' : 'note'} role="status">
        {reply && countInWords(language, hits.length, hasMore, search)}
      </p>
      <ul class="rows">
        {hits.map(({ card, highlights }) => (
          <FactResult key={card.fact.id} card={card} highlights={highlights} onOpen={onOpen} onExplore={onExplore} />
        ))}
      </ul>
      {hasMore && (
        <button type="button" class="plain" data-stop onClick={() => setMore({ searched, limit: limit + SHOWN })}>
          {say(language, 'search_more')}
        </button>
      )}
    </section>
  );
}

function countInWords(language: Language, count: number, hasMore: boolean, search: Search): string {
  const { outlet, topic } = search;
  const words = search.query.trim();
  if (hasMore) return say(language, words ? 'search_first' : 'search_firstListed', { count, query: words });
  if (count > 0)
    return words
      ? sayCount(language, 'search_found', count, { query: words })
      : sayCount(language, 'search_listed', count);
  if (!words) return say(language, 'search_noneListed');
  return say(language, outlet || topic ? 'search_noneFiltered' : 'search_none', { query: words });
}
