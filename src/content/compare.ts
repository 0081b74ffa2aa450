import { askBackground } from '../browser/content-messages.ts';
import type { Result } from '../browser/protocol.ts';
import type { Answer } from '../model/answer.ts';
import { pageText } from '../model/page.ts';
import { marksOf } from '../page/overlay/mark.ts';
import { annotationsWithin } from '../page/selection/annotations-within.ts';
import { readSelection } from '../page/selection/read-selection.ts';
import { type SelectedPlace, selectedPlace } from '../page/selection/selected-place.ts';
import { selectedSpan } from '../page/selection/selected-span.ts';
import type { Comparison } from '../page/selection/show-comparison.tsx';
import { isRendered } from '../page/visibility.ts';
import { loadPainter } from './load-painter.ts';
import type { ReadArticle, Session } from './session.ts';

/** The words the reader asks about, as the browser tells them. */
interface SelectedWords {
  words: string;
  isInFrame: boolean;
}

const found = (answer: Answer): Comparison['found'] => marksOf(answer).map((mark, index) => ({ mark, index }));

/** What was found in the article for the selected part of it; null where no part of it is selected. */
const inArticle = ({ page, map, answer, actions }: ReadArticle, range: Range): Comparison | null => {
  const span = selectedSpan(map, range);
  if (!span) return null;
  const places = new Set(annotationsWithin(answer.annotations, pageText(page), span));
  return {
    found: found(answer).filter(({ index }) => places.has(index)),
    documentCount: answer.documentCount,
    actions,
  };
};

/** What is found for the selected words by themselves. */
const apart = async (document: Document, { range }: SelectedPlace, words: string): Promise<Comparison> => {
  const page = await readSelection(document, range, words, { isVisible: isRendered, url: document.URL });
  const reply: Result<Answer> = await askBackground({ type: 'compare', page });
  if (!reply.ok) return { found: [], documentCount: 0, problem: reply.error, actions: null };
  return { found: found(reply.value), documentCount: reply.value.documentCount, actions: null };
};

/**
 * Compares what the reader has selected with other reports, and shows it there: words of the article as they were read in
 * it, all others by themselves. Also on a site that is paused: the reader has asked, and nothing but his selection is read.
 * Takes away what an earlier call has shown, and what it shows itself when the session ends.
 */
export const compareSelections = (
  document: Document,
): ((session: Pick<Session, 'article' | 'ended'>, selected: SelectedWords) => Promise<void>) => {
  let remove = (): void => {};
  return async ({ article, ended }, { words, isInFrame }) => {
    remove();
    const place = selectedPlace(document, isInFrame);
    const site = await askBackground({ type: 'site' });
    if (!site.ok) return;
    const read = article();
    const comparison = (read && place.range && inArticle(read, place.range)) ?? (await apart(document, place, words));
    const painter = await loadPainter();
    if (!painter || ended.aborted) return;
    remove();
    remove = painter.showComparison(document, place, comparison, site.value.language);
    ended.addEventListener('abort', remove, { once: true });
  };
};
