import { askBackground } from '../browser/content-messages.ts';
import { attachHost } from '../page/overlay/host.ts';
import { languageOf, pageSigns } from '../page/reading/page-signs.ts';
import type { ReadArticle } from '../page/selection/compare.ts';
import type { PartReader } from '../page/selection/read-selection.ts';
import { loadCards, loadPainter } from './load-page-script.ts';

/** The words the reader asks about, as the browser tells them. */
interface SelectedWords {
  words: string;
  isInFrame: boolean;
}

/** The page the words stand in, as far as it was read. */
export interface ComparedPage {
  /** The article that was read last; undefined where the page has none. */
  article: ReadArticle | undefined;
  draftsAround: PartReader['draftsAround'];
  /** Aborted when what is shown has to go. */
  ended: AbortSignal;
}

/** Selected words that stand in no text of the document are read no further than this, in UTF-16 units. */
const MOST_UNITS = 2_000_000;

/**
 * Compares what the reader has selected with other reports, and shows it there. Also on a site that is paused: the reader has
 * asked, and nothing but his selection is read. Takes away what an earlier call has shown, and what it shows itself when the
 * session ends.
 */
export const compareSelections = (
  document: Document,
): ((page: ComparedPage, selected: SelectedWords) => Promise<void>) => {
  let remove = (): void => {};
  return async ({ article, draftsAround, ended }, { words, isInFrame }) => {
    remove();
    const site = await askBackground({ type: 'site' });
    if (!site.ok) return;
    const [painter, cards] = await Promise.all([loadPainter(), loadCards()]);
    if (!painter || !cards) return;
    const place = cards.selectedPlace(document, isInFrame);
    const comparison = await cards.compare(place.range, words.slice(0, MOST_UNITS), {
      article,
      reader: {
        draftsAround,
        about: () => ({
          url: document.URL,
          language: languageOf(document),
          signs: pageSigns(document, { headline: null, bodyStart: null }),
        }),
      },
      ask: (page) => askBackground({ type: 'compare', page }),
    });
    if (ended.aborted) return;
    remove();
    remove = cards.showComparison(painter, document, attachHost(document), place, comparison, site.value.language);
    ended.addEventListener('abort', remove, { once: true });
  };
};
