import { isSpan, type Quantity } from '../../model/value.ts';

/** How a quantity is drawn on an axis. */
export interface Extent {
  low: number;
  high: number;
  /** A floor goes on upwards, a ceiling downwards, as arrows; anything else is closed. */
  open: 'up' | 'down' | null;
  /** Where its dot stands; null for a range, which is a bar. */
  dot: number | null;
  /** True where the figure is hedged or vague: a ring in place of a dot, a lighter bar. */
  isLoose: boolean;
}

/** What a quantity says, as something to be drawn. */
export function extentOf(value: Quantity): Extent {
  if (isSpan(value))
    return { low: value.low, high: value.high, open: null, dot: null, isLoose: value.hedge === 'vague' };
  const { number, hedge } = value;
  const open = hedge === 'more-than' ? 'up' : hedge === 'up-to' || hedge === 'nearly' ? 'down' : null;
  return { low: number, high: number, open, dot: number, isLoose: hedge === 'about' || hedge === 'fraction' };
}

const PADDING = 0.18;

/** The ends of an axis that holds all extents, with room at both ends; figures are never below nought. */
export function axisEnds(extents: readonly Extent[]): [low: number, high: number] {
  const low = Math.min(...extents.map((extent) => extent.low));
  const high = Math.max(...extents.map((extent) => extent.high));
  const span = high - low || Math.max(1, high * 0.5);
  return [Math.max(0, low - PADDING * span), high + PADDING * span];
}
