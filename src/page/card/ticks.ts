import type { Extent } from '../../model/extent.ts';

/** Room that a tick's words need, in CSS pixels. */
const ROOM = 68;

/**
 * The numbers worth writing under a plot: the first row's own (the page's), then the lowest and the highest, where their words
 * do not run into each other.
 */
export const ticksOf = (extents: readonly Extent[], scale: (number: number) => number): number[] => {
  const own = extents[0];
  const ends = extents.flatMap(({ dot, low, high }) => (dot === null ? [low, high] : [dot]));
  const wanted = [...(own ? [own.dot ?? own.low] : []), Math.min(...ends), Math.max(...ends)];
  const ticks: number[] = [];
  for (const number of wanted) {
    if (ticks.every((other) => Math.abs(scale(other) - scale(number)) >= ROOM)) ticks.push(number);
  }
  return ticks;
};
