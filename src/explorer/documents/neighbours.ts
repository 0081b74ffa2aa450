import type { Document } from '../../model/document.ts';
import type { Collection, Report } from '../collection.ts';

/** What a document shares with another one. */
export interface Neighbour {
  document: Document;
  /** How many facts both report. */
  factCount: number;
  isSameText: boolean;
}

/** The documents that share facts or text with this one, those of the same text first, then by the number of facts. */
export function neighboursOf({ document, cards }: Report, { reportsById }: Collection): Neighbour[] {
  const counts = new Map<string, number>();
  for (const card of cards) for (const { id } of card.documents) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const id of document.sharesTextWith) if (!counts.has(id)) counts.set(id, 0);
  counts.delete(document.id);
  return [...counts]
    .flatMap(([id, factCount]): Neighbour[] => {
      const other = reportsById.get(id)?.document;
      if (!other) return [];
      const isSameText = document.sharesTextWith.includes(id) || other.sharesTextWith.includes(document.id);
      return [{ document: other, factCount, isSameText }];
    })
    .sort((one, other) => Number(other.isSameText) - Number(one.isSameText) || other.factCount - one.factCount);
}
