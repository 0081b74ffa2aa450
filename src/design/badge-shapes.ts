import type { Badge } from '../model/annotation.ts';

/** A badge's drawing on a 16 by 16 grid, as SVG path data. */
export interface BadgeShape {
  /** The plate, filled with the badge's colour. Each kind's outline differs, so that colour is never needed. */
  plate: string;
  /** The sign on it: open lines, stroked with the colour of what lies behind the badge. */
  sign: string;
  /** True where the plate is drawn as an outline and the sign in the badge's own colour. */
  hollow: boolean;
}

/** The drawing of each kind of badge: `=`, `≈`, `≠`, `=` beside `≠`, a clock. */
export const BADGE_SHAPES: Record<Badge, BadgeShape> = {
  corroborated: { plate: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1Z', sign: 'M5 6.3h6M5 9.7h6', hollow: false },
  compatible: {
    plate: 'M4.5 1.5h7a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-7a3 3 0 0 1-3-3v-7a3 3 0 0 1 3-3Z',
    sign: 'M4.6 6.9q1.7-1.7 3.4-.4t3.4-.4M4.6 10.3q1.7-1.7 3.4-.4t3.4-.4',
    hollow: false,
  },
  differs: { plate: 'M8 .4 15.6 8 8 15.6.4 8Z', sign: 'M5.2 6.6h5.6M5.2 9.4h5.6M9.6 4.6 6.4 11.4', hollow: false },
  mixed: {
    plate: 'M4.2 1.4h7.6L15.6 8l-3.8 6.6H4.2L.4 8Z',
    sign: 'M3.3 6.7h3.6M3.3 9.3h3.6M9.1 6.7h3.6M9.1 9.3h3.6M12 4.7 9.8 11.3',
    hollow: false,
  },
  dated: { plate: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8Z', sign: 'M8 4.6V8l2.4 1.6', hollow: true },
};

/** What each kind says, in the fewest plain words. */
export const BADGE_WORDS: Record<Badge, string> = {
  corroborated: 'Reports agree',
  compatible: 'Compatible reports',
  differs: 'Reports differ',
  mixed: 'Some agree, some differ',
  dated: 'Reports of another date',
};
