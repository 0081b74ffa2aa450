import { createOverlay } from './overlay/overlay.tsx';
import { showComparison } from './selection/show-comparison.tsx';

/** What draws on a page. The reading script asks for it once there is something to draw: most pages never load it. */
export const painter = { createOverlay, showComparison };
export type Painter = typeof painter;

declare global {
  /** The world of content scripts is the one place that both of ours can reach; no page sees it. */
  var secondSourcePainter: Painter | undefined;
}
