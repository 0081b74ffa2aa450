import { useEffect, useState } from 'preact/hooks';
import { askOwn } from '../browser/messages.ts';
import type { Result, SearchReply } from '../browser/protocol.ts';
import { useLanguage } from '../design/use-language.ts';
import { FactResult } from '../own-page/fact-result.tsx';
import { type Language, say, sayCount } from '../wording/language.ts';
import type { Search } from './search-box.tsx';

/** What the documents hold on a reader's words, asked for anew with every keystroke. */
export function SearchResults({ search }: { search: Search }) {
  const language = useLanguage();
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
      <h2 id="results">{say(language, 'search_results')}</h2>
      <p class={hits.length === 0 ? 'state' : 'note'} role="status">
        {reply && countInWords(language, hits.length, search)}
      </p>
      <ul class="rows">
        {hits.map(({ card, highlights }) => (
          <FactResult key={card.fact.id} card={card} highlights={highlights} />
        ))}
      </ul>
    </section>
  );
}

function countInWords(language: Language, count: number, { query, outlet, topic }: Search): string {
  const words = query.trim();
  if (count > 0)
    return words
      ? sayCount(language, 'search_found', count, { query: words })
      : sayCount(language, 'search_listed', count);
  if (!words) return say(language, 'search_noneListed');
  return say(language, outlet || topic ? 'search_noneFiltered' : 'search_none', { query: words });
}
