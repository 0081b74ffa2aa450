import type { RequestHandlers } from '../browser/messages.ts';
import type { DatabaseReply, Result } from '../browser/protocol.ts';
import { annotate } from '../engine/annotate.ts';
import { search } from '../engine/search.ts';
import { topicInWords } from '../wording/topic-in-words.ts';
import { type Opened, open } from './opened.ts';

/**
 * What the background answers, from one pack's text. The pack is opened once, by the first request that needs it, and
 * nothing else is kept: a worker that starts anew answers the same. A broken pack answers every request with an error.
 *
 * @param onAnnotated told a tab's count of annotations after each of its pages; 0 where the page holds no article any more
 */
export function requestHandlers(
  packText: string,
  onAnnotated: (tabId: number, count: number) => void,
): RequestHandlers {
  let opened: Result<Opened> | undefined;
  const withPack = <T>(use: (opened: Opened) => T): Result<T> => {
    opened ??= tryOpen(packText);
    return opened.ok ? { ok: true, value: use(opened.value) } : opened;
  };
  return {
    annotate: ({ page }, tabId) =>
      withPack(({ database }) => {
        const answer = annotate(database, page);
        onAnnotated(tabId, answer.annotations.length);
        return answer;
      }),
    'no-article': (tabId) => {
      onAnnotated(tabId, 0);
      return { ok: true, value: null };
    },
    search: ({ query, ...filter }) => withPack((pack) => ({ hits: search(pack.search, query, filter) })),
    database: () => withPack(describe),
  };
}

function tryOpen(packText: string): Result<Opened> {
  try {
    return { ok: true, value: open(packText) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, error: `The reports that come with Second Source could not be opened: ${reason}` };
  }
}

function describe({ database, search: { cards } }: Opened): DatabaseReply {
  const documents = [...database.documents.values()];
  const outlets = new Map(documents.map(({ id, outlet, label }) => [outlet ?? id, outlet ?? label]));
  const topics = new Map(cards.map(({ fact }) => [fact.topic, topicInWords(fact.topic)]));
  const options = (labels: Map<string, string>) => [...labels].map(([id, label]) => ({ id, label }));
  return {
    documentCount: documents.length,
    factCount: cards.length,
    claimCount: cards.reduce((count, { claims }) => count + claims.length, 0),
    outlets: options(outlets),
    topics: options(topics),
  };
}
