import type { Badge } from '../model/annotation.ts';
import { badgeParts } from './badge-parts.ts';

interface BadgeIconProps {
  badge: Badge;
  /** CSS pixels a side. */
  size?: number;
  /** True: the plate is an outline on the ground's colour, the sign in the badge's own. */
  isOutlined?: boolean;
}

/** The badge's drawing; hidden from assistive technology, which gets words. */
export function BadgeIcon({ badge, size = 16, isOutlined = false }: BadgeIconProps) {
  return (
    <svg class="badge-icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      {badgeParts(badge, isOutlined).map(({ path, style }) => (
        <path key={path} d={path} style={style} />
      ))}
    </svg>
  );
}
