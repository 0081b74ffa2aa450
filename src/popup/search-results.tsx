import { useEffect, useState } from 'preact/hooks';
import { askOwn } from '../browser/messages.ts';
import type { Result, SearchReply } from '../browser/protocol.ts';
import { FactResult } from './fact-result.tsx';
import type { Search } from './search-box.tsx';

/** What the documents hold on a reader's words, asked for anew with every keystroke. */
export function SearchResults({ search }: { search: Search }) {
  const { query, outlet, topic } = search;
  const [reply, setReply] = useState<Result<SearchReply>>();
  useEffect(() => {
    let outdated = false;
    const request = { type: 'search' as const, query, ...(outlet && { outlet }), ...(topic && { topic }) };
    askOwn(request).then((answer) => {
      if (!outdated) setReply(answer);
    });
    return () => {
      outdated = true;
    };
  }, [query, outlet, topic]);

  if (reply && !reply.ok) return <p class="state">{reply.error}</p>;
  const hits = reply?.value.hits ?? [];
  return (
    <section aria-labelledby="results">
      <h2 id="results">Search results</h2>
      <p class={hits.length === 0 ? 'state' : 'note'} role="status">
        {reply && countInWords(hits.length, search)}
      </p>
      <ul class="rows">
        {hits.map(({ card, highlights }) => (
          <FactResult key={card.fact.id} card={card} highlights={highlights} />
        ))}
      </ul>
    </section>
  );
}

function countInWords(count: number, { query, outlet, topic }: Search): string {
  const words = query.trim() && ` for “${query.trim()}”`;
  if (count > 0) return `${count} ${count === 1 ? 'fact' : 'facts'}${words}`;
  return `No fact found${words}${outlet || topic ? ' with these filters' : ''}.`;
}
