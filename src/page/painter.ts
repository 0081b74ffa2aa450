import { isUnderModal } from './overlay/cover.ts';
import { followPage } from './overlay/follow.ts';
import { paletteAt } from './overlay/measure-tones.ts';
import { createOverlay } from './overlay/overlay.ts';
import { overlayStyleSheet } from './overlay/theme.ts';

/**
 * What draws on a page, and what of it a comparison of selected words leans on too. The article's script asks for it once there is
 * something to draw: most pages never load it.
 */
export const painter = { createOverlay, followPage, isUnderModal, overlayStyleSheet, paletteAt };
export type Painter = typeof painter;

declare global {
  /** The world of content scripts is the one place that all of ours can reach; no page sees it. */
  var secondSourcePainter: Painter | undefined;
}
