import { useEffect, useMemo, useState } from 'preact/hooks';
import { askOwn } from '../browser/messages.ts';
import type { FactCard } from '../model/answer.ts';
import type { Collection, Report } from './collection.ts';
import { passing } from './filter.ts';

/** What a filter lets through. */
export interface Filtered {
  cards: readonly FactCard[];
  reports: readonly Report[];
  /** True where no fact has all the words, and these are what a search that forgives typing errors found for them. */
  isNear: boolean;
}

const MOST_NEAR = 50;
const NONE: { filter: string; cards: readonly FactCard[] } = { filter: '', cards: [] };

/** The facts and documents with every word of the filter; where no fact has them all, the background is asked for near ones. */
export function useFiltered(collection: Collection, filter: string): Filtered {
  const cards = useMemo(() => passing(collection, collection.cards, filter), [collection, filter]);
  const reports = useMemo(() => passing(collection, collection.reports, filter), [collection, filter]);
  const [near, setNear] = useState(NONE);
  const asks = cards.length === 0 && filter.trim() !== '';
  useEffect(() => {
    if (!asks) return;
    let isOutdated = false;
    void askOwn({ type: 'search', query: filter, limit: MOST_NEAR }).then((reply) => {
      if (isOutdated || !reply.ok) return;
      const found = reply.value.hits.flatMap(({ card }) => collection.cardsById.get(card.fact.id) ?? []);
      setNear({ filter, cards: found });
    });
    return () => {
      isOutdated = true;
    };
  }, [collection, filter, asks]);
  const isNear = asks && near.filter === filter && near.cards.length > 0;
  return { cards: isNear ? near.cards : cards, reports, isNear };
}
