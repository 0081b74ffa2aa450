import type { TextMap } from '../range.ts';
import { isCovered, isOutOfReach } from './cover.ts';
import { type Box, isWithin, type Origin, shifted } from './geometry.ts';
import { type Mark, type PaintedMark, stripsOf, withStroke } from './mark.ts';
import { NOT_MEASURED, type Obstacles, type Zone } from './obstacles.ts';
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
    const shown = at.shown.filter(
      (line) => !isOutOfReach(line, origin, at.block) && !isCovered(withStroke(line), origin, at.block, host),
    );
    return shown.length > 0 ? { ...at, shown } : null;
  });

export interface Arrangement {
  origin: Origin;
  host: Element;
  /** What badges must not lie on in these zones; `areMoved` where it is to be measured again. Called only where there is a badge to place. */
  obstacles: (areMoved: boolean, zones: readonly Zone[]) => Obstacles;
  /** Index of the annotation whose card is open: it is painted whatever its prominence. */
  open: number | null;
  /** Side of a badge's box in CSS pixels; null where the reader wants no badges. */
  badgeSide?: number | null;
}

/** Where a mark's badge was placed: it goes along with its words until they are set differently or obstacles measured anew. */
interface Placed {
  obstacles: Obstacles;
  shape: string;
  /** The badge's box as seen from the left top corner of the words. */
  from: Box | null;
}
const placed = new WeakMap<Mark, Placed>();

/** The left top corner of the words. */
const cornerOf = ({ quote }: Surroundings): { left: number; top: number } => quote[0] as Box;

/** No badge stands further above or below the lines of its block than this. */
const REACH = 2 * BADGE_SIZE;
const zoneOf = ({ quote, lines }: Surroundings): Zone => ({
  top: Math.min(...[...quote, ...lines].map(({ top }) => top)) - REACH,
  bottom: Math.max(...[...quote, ...lines].map(({ bottom }) => bottom)) + REACH,
});

/** How a statement and its block are set, wherever they stand. */
const shapeOf = (at: Surroundings): string => {
  const { left, top } = cornerOf(at);
  return [...at.quote, ...at.lines, ...at.others, at.column]
    .map((box) =>
      Object.values(shifted(box, -left, -top))
        .map(Math.round)
        .join(),
    )
    .join(' ');
};

/** Gives each mark that is to be seen its badge's place and its strokes. Places are given in reading order. */
export const arrangeMarks = (
  marks: readonly Mark[],
  places: readonly (Surroundings | null)[],
  { origin, host, obstacles, open, badgeSide = BADGE_SIZE }: Arrangement,
): PaintedMark[] => {
  const badges: Box[] = [];
  const strokes: Box[] = [];
  const shapes = marks.map(({ annotation }, index) => {
    const at = places[index];
    return at && annotation.prominence === 'badge' ? shapeOf(at) : '';
  });
  const zones = places.flatMap((at, index) => (at && shapes[index] ? [zoneOf(at)] : []));
  let areMoved = marks.some((mark, index) => shapes[index] && placed.get(mark)?.shape !== shapes[index]);

  const placeOf = (mark: Mark, at: Surroundings, shape: string, side: number): Box | null => {
    const around = obstacles(areMoved, zones);
    areMoved = false;
    const { left, top } = cornerOf(at);
    const before = placed.get(mark);
    if (before?.obstacles === around && before.shape === shape) {
      const box = before.from && shifted(before.from, left, top);
      return box && isWithin(box, at.bounds) ? box : null;
    }
    const box = placeBadge(at, around, badges, side);
    placed.set(mark, { obstacles: around, shape, from: box && shifted(box, -left, -top) });
    return box;
  };

  return marks.flatMap((mark, index) => {
    const at = places[index];
    const { prominence } = mark.annotation;
    if (!at || (prominence === 'list' && index !== open)) return [];
    const place =
      prominence === 'badge' && badgeSide !== null ? placeOf(mark, at, shapes[index] as string, badgeSide) : null;
    if (prominence === 'badge' && placed.get(mark)?.obstacles === NOT_MEASURED) return [];
    if (place) badges.push(place);
    const strips = stripsOf(at, strokes);
    strokes.push(...strips);
    const badge = place && !isCovered(place, origin, at.block, host) ? place : null;
    return [{ ...mark, index, badge, strips }];
  });
};
