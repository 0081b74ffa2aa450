import { askBackground } from '../browser/content-messages.ts';
import { MAX_UNITS } from '../page/read.ts';
import { partReader } from '../page/reading/part-reader.ts';
import { isRendered } from '../page/visibility.ts';
import { loadPainter } from './load-painter.ts';
import type { Session } from './session.ts';

/** The words the reader asks about, as the browser tells them. */
interface SelectedWords {
  words: string;
  isInFrame: boolean;
}

/**
 * Compares what the reader has selected with other reports, and shows it there. Also on a site that is paused: the reader has
 * asked, and nothing but his selection is read. Takes away what an earlier call has shown, and what it shows itself when the
 * session ends.
 */
export const compareSelections = (
  document: Document,
): ((session: Pick<Session, 'article' | 'ended'>, selected: SelectedWords) => Promise<void>) => {
  let remove = (): void => {};
  return async ({ article, ended }, { words, isInFrame }) => {
    remove();
    const site = await askBackground({ type: 'site' });
    if (!site.ok) return;
    const painter = await loadPainter();
    if (!painter) return;
    const place = painter.selectedPlace(document, isInFrame);
    const comparison = await painter.compare(place.range, words.slice(0, MAX_UNITS), {
      article: article(),
      reader: partReader(document, { isVisible: isRendered, url: document.URL }),
      ask: (page) => askBackground({ type: 'compare', page }),
    });
    if (ended.aborted) return;
    remove();
    remove = painter.showComparison(document, place, comparison, site.value.language);
    ended.addEventListener('abort', remove, { once: true });
  };
};
