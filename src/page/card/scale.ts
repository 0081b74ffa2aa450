import type { Extent } from '../../model/extent.ts';

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
