import type { Language } from '../../wording/language.ts';
import type { CardProps } from '../card/card.tsx';
import type { CardActions } from '../card/card-actions.tsx';
import type { cardStyleSheet, drawCard } from '../card/draw-card.tsx';
import type { Host } from './host.ts';

/** What draws cards. */
interface CardDrawing {
  cardStyleSheet: typeof cardStyleSheet;
  drawCard: typeof drawCard;
}

/** Where an overlay has its cards from. */
export interface CardSource {
  /** Need not be in the page before a card is to be opened; undefined where it does not come. */
  load: () => Promise<CardDrawing | undefined>;
  /** What a card's buttons do; null where nobody could answer them: it then has no such row. */
  actions: CardActions | null;
}

export interface KeptCards {
  /** False until `bring` has brought what draws cards. */
  areThere: () => boolean;
  /** Brings it, once. Where it did not come, the next call tries again. */
  bring: () => Promise<void>;
  /** Draws a card, or takes it away. Draws none as long as nothing is there to draw it. */
  draw: (language: Language, card: Omit<CardProps, 'actions'> | null) => void;
}

/** The one card of an overlay, in an element of its own at the end of the layer. `styles`: the overlay's own. */
export const keepCards = (
  layer: HTMLElement,
  { root }: Host,
  styles: CSSStyleSheet,
  { load, actions }: CardSource,
): KeptCards => {
  const box = layer.appendChild(layer.ownerDocument.createElement('div'));
  let drawing: CardDrawing | undefined;
  let arriving: Promise<void> | undefined;
  return {
    areThere: () => drawing !== undefined,
    bring: () => {
      arriving ??= load().then((loaded) => {
        drawing = loaded;
        if (loaded) root.adoptedStyleSheets = [styles, loaded.cardStyleSheet()];
        else arriving = undefined;
      });
      return arriving;
    },
    draw: (language, card) => drawing?.drawCard(box, language, card && { ...card, actions }),
  };
};
