import type { Badge } from '../model/annotation.ts';
import { BADGE_SHAPES } from './badge-shapes.ts';

interface BadgeIconProps {
  badge: Badge;
  /** CSS pixels a side. */
  size?: number;
  /** True: the plate is an outline on the ground's colour, the sign in the badge's own. */
  isOutlined?: boolean;
}

/** The badge's drawing in `var(--badge-<kind>)` and `var(--badge-sign)`; hidden from assistive technology, which gets words. */
export function BadgeIcon({ badge, size = 16, isOutlined = false }: BadgeIconProps) {
  const { plate, sign, hollow } = BADGE_SHAPES[badge];
  const colour = `var(--badge-${badge})`;
  const isHollow = hollow || isOutlined;
  return (
    <svg class="badge-icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        d={plate}
        style={{
          fill: isOutlined ? 'var(--surface)' : hollow ? 'none' : colour,
          stroke: isHollow ? colour : 'none',
          strokeWidth: isOutlined && !hollow ? '1.2' : '1.6',
        }}
      />
      <path
        d={sign}
        style={{
          fill: 'none',
          stroke: isHollow ? colour : 'var(--badge-sign)',
          strokeWidth: '1.5',
          strokeLinecap: 'round',
        }}
      />
    </svg>
  );
}
