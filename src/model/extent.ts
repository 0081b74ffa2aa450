import { isSpan, type Quantity } from './value.ts';

/** What a quantity looks like on an axis. */
export interface Extent {
  low: number;
  high: number;
  /** A floor goes on upwards, a ceiling downwards, as arrows; anything else is closed. */
  open: 'up' | 'down' | null;
  /** Where its dot stands; null for a range, which is a bar. */
  dot: number | null;
  /** True where the figure is hedged, vague or worked out from a share: a ring in place of a dot, a lighter bar. */
  isLoose: boolean;
}

/** Share of the base that a fraction of it may be off (docs/architecture.md, relations). */
const FRACTION = 0.1;

/** What a quantity says, as something that can be drawn. */
export function extentOf(value: Quantity): Extent {
  if (isSpan(value))
    return { low: value.low, high: value.high, open: null, dot: null, isLoose: value.hedge === 'vague' };
  const { number, hedge } = value;
  const spread = hedge === 'fraction' ? FRACTION * number : 0;
  const open = hedge === 'more-than' ? 'up' : hedge === 'up-to' || hedge === 'nearly' ? 'down' : null;
  const isLoose = hedge === 'about' || hedge === 'fraction';
  return { low: number - spread, high: number + spread, open, dot: number, isLoose };
}
