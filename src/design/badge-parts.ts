import type { Badge } from '../model/annotation.ts';
import { BADGE_SHAPES } from './badge-shapes.ts';

/** One path of a badge's drawing. */
export interface BadgePart {
  /** SVG path data. */
  path: string;
  /** Declarations of the path's style. */
  style: string;
}

/**
 * The paths of a badge's drawing on a 16 by 16 grid, from the back to the front, in `var(--badge-<kind>)` and `var(--badge-sign)`.
 *
 * @param isOutlined true: the plate is an outline on the ground's colour, the sign in the badge's own
 */
export const badgeParts = (badge: Badge, isOutlined: boolean): [BadgePart, BadgePart] => {
  const { plate, sign, hollow } = BADGE_SHAPES[badge];
  const colour = `var(--badge-${badge})`;
  const isHollow = hollow || isOutlined;
  const fill = isOutlined ? 'var(--surface)' : hollow ? 'none' : colour;
  const width = isOutlined && !hollow ? '1.2' : '1.6';
  return [
    { path: plate, style: `fill: ${fill}; stroke: ${isHollow ? colour : 'none'}; stroke-width: ${width}` },
    {
      path: sign,
      style: `fill: none; stroke: ${isHollow ? colour : 'var(--badge-sign)'}; stroke-width: 1.5; stroke-linecap: round`,
    },
  ];
};
