import { cardStyleSheet, drawCard } from './card/draw-card.tsx';
import { compare } from './selection/compare.ts';
import { selectedPlace } from './selection/selected-place.ts';
import { showComparison } from './selection/show-comparison.tsx';

/** What shows reports, of a badge or of selected words. Asked for once the reader is about to open one: most painted pages never load it. */
export const cards = { cardStyleSheet, drawCard, selectedPlace, compare, showComparison };
export type Cards = typeof cards;

declare global {
  /** The world of content scripts is the one place that all of ours can reach; no page sees it. */
  var secondSourceCards: Cards | undefined;
}
