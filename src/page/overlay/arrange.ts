import type { TextMap } from '../range.ts';
import { isCovered } from './cover.ts';
import type { Box, Origin } from './geometry.ts';
import { type Mark, type PaintedMark, stripsOf, withStroke } from './mark.ts';
import type { Obstacles } from './obstacles.ts';
import { BADGE_SIZE, placeBadge, type Surroundings } from './placement.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * Where each mark’s words stand now, without the lines that something lies over; null where they are gone, scrolled out of their
 * box, or all covered. Only reads layout. `focused`: index of the mark that has the focus.
 */
export const measureMarks = (
  marks: readonly Mark[],
  map: TextMap,
  origin: Origin,
  host: Element,
  focused: number | undefined,
): (Surroundings | null)[] =>
  marks.map(({ annotation }, index) => {
    const at = surroundingsOf(map, annotation.start, annotation.end, origin);
    // What has the focus is not taken away from under it.
    if (!at || index === focused) return at;
    const shown = at.shown.filter((line) => !isCovered(withStroke(line), origin, at.block, host));
    return shown.length > 0 ? { ...at, shown } : null;
  });

export interface Arrangement {
  origin: Origin;
  host: Element;
  /** Measures what badges must not lie on; called only where there is a badge to place. */
  obstacles: () => Obstacles;
  /** Index of the annotation whose card is open: it is painted whatever its prominence. */
  open: number | null;
  /** Side of a badge's box in CSS pixels; null where the reader wants no badges. */
  badgeSide?: number | null;
}

/** Gives each mark that is to be seen its badge's place and its strokes. Places are given in reading order. */
export const arrangeMarks = (
  marks: readonly Mark[],
  places: readonly (Surroundings | null)[],
  { origin, host, obstacles, open, badgeSide = BADGE_SIZE }: Arrangement,
): PaintedMark[] => {
  const badges: Box[] = [];
  const strokes: Box[] = [];
  return marks.flatMap((mark, index) => {
    const at = places[index];
    const { prominence } = mark.annotation;
    if (!at || (prominence === 'list' && index !== open)) return [];
    const place = prominence === 'badge' && badgeSide !== null ? placeBadge(at, obstacles(), badges, badgeSide) : null;
    if (place) badges.push(place);
    const strips = stripsOf(at, strokes);
    strokes.push(...strips);
    const badge = place && !isCovered(place, origin, at.block, host) ? place : null;
    return [{ ...mark, index, badge, strips }];
  });
};
