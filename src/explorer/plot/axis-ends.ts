import type { Extent } from '../../model/extent.ts';

const PADDING = 0.18;

/** The ends of an axis that holds all extents, with room at both ends; figures are never below nought. */
export function axisEnds(extents: readonly Extent[]): [low: number, high: number] {
  const low = Math.min(...extents.map((extent) => extent.low));
  const high = Math.max(...extents.map((extent) => extent.high));
  const span = high - low || Math.max(1, high * 0.5);
  return [Math.max(0, low - PADDING * span), high + PADDING * span];
}
