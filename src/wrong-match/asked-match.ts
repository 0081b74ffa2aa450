import type { PageState, Result } from '../browser/protocol.ts';
import type { Annotation } from '../model/annotation.ts';
import type { FactCard } from '../model/answer.ts';

/** The pairing the page asks about. */
export interface AskedMatch {
  annotation: Annotation;
  card: FactCard;
}

/** The tab and the place in its list of annotations that the page's address names (`?tab=7&index=0`); null where it names none. */
export const placeIn = (search: string): { tab: number; index: number } | null => {
  const params = new URLSearchParams(search);
  const [tab, index] = ['tab', 'index'].map((name) => {
    const text = params.get(name) ?? '';
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  });
  return tab === undefined || index === undefined ? null : { tab, index };
};

/** The annotation at a place of the tab's list; null where the tab was closed, left the article, or has no such one any more. */
export const askedMatch = (reply: Result<PageState>, index: number): AskedMatch | null => {
  if (!reply.ok || reply.value.state !== 'read') return null;
  const { annotations, cards } = reply.value.answer;
  const annotation = annotations[index];
  const card = cards.find(({ fact }) => fact.id === annotation?.fact);
  return annotation && card ? { annotation, card } : null;
};
