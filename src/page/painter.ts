import { createOverlay } from './overlay/overlay.tsx';
import { compare } from './selection/compare.ts';
import { selectedPlace } from './selection/selected-place.ts';
import { showComparison } from './selection/show-comparison.tsx';

/** What draws on a page, and compares what is selected there. The article's script asks for it once there is something to draw: most pages never load it. */
export const painter = { createOverlay, selectedPlace, compare, showComparison };
export type Painter = typeof painter;

declare global {
  /** The world of content scripts is the one place that all of ours can reach; no page sees it. */
  var secondSourcePainter: Painter | undefined;
}
