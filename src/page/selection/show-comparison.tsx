import { render } from 'preact';
import { LanguageContext } from '../../design/use-language.ts';
import type { Language } from '../../wording/language.ts';
import { Card } from '../card/card.tsx';
import type { CardActions } from '../card/card-actions.tsx';
import { type CardSide, cardPlace, cardSide } from '../card/card-place.ts';
import { cardStyleSheet } from '../card/draw-card.tsx';
import type { isUnderModal } from '../overlay/cover.ts';
import type { followPage } from '../overlay/follow.ts';
import type { Host } from '../overlay/host.ts';
import type { Mark } from '../overlay/mark.ts';
import type { paletteAt } from '../overlay/measure-tones.ts';
import type { overlayStyleSheet } from '../overlay/theme.ts';
import styles from './comparison.css?inline';
import { ComparisonCard } from './comparison-card.tsx';
import type { SelectedPlace } from './selected-place.ts';
import { selectionBox } from './selection-box.ts';

/** What of the painter a comparison leans on. */
interface Painting {
  followPage: typeof followPage;
  isUnderModal: typeof isUnderModal;
  overlayStyleSheet: typeof overlayStyleSheet;
  paletteAt: typeof paletteAt;
}

/** What is reported of selected words. */
export interface Comparison {
  /** The statements that other documents report too, with their places in the page's list: −1 where they stand in none. */
  found: { mark: Mark; index: number }[];
  documentCount: number;
  /** Why nothing could be found out, in the reader's language. */
  problem?: string | undefined;
  /** What a card can do; null where its statement stands in no list of the page. */
  actions: CardActions | null;
}

/**
 * Shows a comparison at the selected words, in a host of its own: its card where there is one statement, a list to choose
 * from where there are several, a line where there is none. Escape leads from a chosen card back to the list, and from there
 * to the selection. Returns what takes it away.
 */
export const showComparison = (
  painting: Painting,
  document: Document,
  host: Host,
  place: SelectedPlace,
  comparison: Comparison,
  language: Language,
): (() => void) => {
  const life = new AbortController();
  const { signal } = life;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  host.root.adoptedStyleSheets = [painting.overlayStyleSheet(), cardStyleSheet(), sheet];
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.lang = language.locale;
  layer.dir = language.direction;
  host.root.append(layer);

  const { found, actions } = comparison;
  /** Place of the chosen statement among those that were found. */
  let chosen = found.length === 1 ? 0 : undefined;
  /** What has the focus once the next frame is painted: the card, or the row of the list it was opened from. */
  let focusNext: 'card' | number | undefined = 'card';
  let side: CardSide | undefined;
  let frame = 0;

  const remove = (): void => {
    life.abort();
    cancelAnimationFrame(frame);
    render(null, layer);
    host.remove();
  };
  const schedule = (): void => {
    frame ||= requestAnimationFrame(paintFrame);
  };
  const choose = (next: number | undefined): void => {
    focusNext = next === undefined ? chosen : 'card';
    chosen = next;
    schedule();
  };
  const back = (): void => {
    if (chosen !== undefined && found.length > 1) {
      choose(undefined);
      return;
    }
    remove();
    place.restore();
  };

  const paintFrame = (): void => {
    frame = 0;
    layer.hidden = painting.isUnderModal(document);
    if (layer.hidden) return;
    const { x, y } = layer.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const box = selectionBox(place.rects(), { x, y }, { width, height });
    side ??= cardSide(box, null, { x, y }, { width, height });
    following.placesRead();
    const cardAt = cardPlace(box, null, { x, y }, { width, height }, side);
    const ground = place.range?.startContainer;
    const palette = painting.paletteAt((ground instanceof Element ? ground : ground?.parentElement) ?? document.body);
    // All is read; from here on it is only written.
    const shown = chosen === undefined ? undefined : found[chosen];
    render(
      <LanguageContext.Provider value={language}>
        {shown ? (
          <Card
            key={chosen}
            annotation={shown.mark.annotation}
            card={shown.mark.card}
            day={shown.mark.day}
            index={shown.index}
            place={cardAt}
            palette={palette}
            actions={actions}
            onClose={back}
          />
        ) : (
          <ComparisonCard comparison={comparison} place={cardAt} palette={palette} onChoose={choose} onClose={back} />
        )}
      </LanguageContext.Provider>,
      layer,
    );
    const wanted = typeof focusNext === 'number' ? `li:nth-child(${focusNext + 1}) > .choice` : '[role="dialog"]';
    if (focusNext !== undefined) host.root.querySelector<HTMLElement>(wanted)?.focus({ preventScroll: true });
    focusNext = undefined;
  };

  // A press on a button must not take the selection away, which the card stands at.
  layer.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
  });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
    back();
  };
  const onPress = (event: MouseEvent): void => {
    if (event.isTrusted && event.target !== host.element) remove();
  };
  document.addEventListener('keydown', onKey, { signal, capture: true });
  document.addEventListener('mousedown', onPress, { signal, capture: true });
  const following = painting.followPage(document, signal, () => (place.range ? [place.range] : []), schedule);
  schedule();
  return remove;
};
