import { isSpan, type Quantity } from '../../model/value.ts';

/** What a quantity looks like on an axis: from `low` to `high`; an open end goes on for ever. */
export interface Extent {
  low: number;
  high: number;
  openLow: boolean;
  openHigh: boolean;
  /** Where its dot stands; null for a range, which has none. */
  dot: number | null;
  /** False for figures given as "about" or worked out from a share. */
  firm: boolean;
}

/** Share of the base that a fraction of it may be off (docs/architecture.md, relations). */
const FRACTION = 0.1;

/** What a quantity says, as something that can be drawn: a floor is open upwards, a ceiling downwards. */
export const extentOf = (value: Quantity): Extent => {
  if (isSpan(value)) {
    return {
      low: value.low,
      high: value.high,
      openLow: false,
      openHigh: false,
      dot: null,
      firm: value.hedge === 'range',
    };
  }
  const { number, hedge } = value;
  const spread = hedge === 'fraction' ? FRACTION * number : 0;
  return {
    low: number - spread,
    high: number + spread,
    openLow: hedge === 'up-to' || hedge === 'nearly',
    openHigh: hedge === 'more-than',
    dot: number,
    firm: hedge !== 'about' && hedge !== 'fraction',
  };
};

const PADDING = 0.16;

/** Maps numbers onto 0 to `width`, all extents inside with room for the arrows of open ends. */
export const scaleOf = (extents: readonly Extent[], width: number): ((number: number) => number) => {
  const low = Math.min(...extents.map((each) => each.low));
  const high = Math.max(...extents.map((each) => each.high));
  const span = high - low || Math.max(1, Math.abs(high));
  const start = low - PADDING * span;
  const reach = (high === low ? 1 : 0) * span * 0.5;
  const from = start - reach;
  const length = high + PADDING * span + reach - from;
  return (number) => ((number - from) / length) * width;
};
