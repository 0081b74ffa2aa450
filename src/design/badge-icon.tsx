import type { Badge } from '../model/annotation.ts';
import { BADGE_SHAPES } from './badge-shapes.ts';

/** The badge's drawing in `var(--badge-<kind>)` and `var(--badge-sign)`; hidden from assistive technology, which gets words. */
export function BadgeIcon({ badge, size = 16 }: { badge: Badge; size?: number }) {
  const { plate, sign, hollow } = BADGE_SHAPES[badge];
  const colour = `var(--badge-${badge})`;
  return (
    <svg class="badge-icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        d={plate}
        style={{ fill: hollow ? 'none' : colour, stroke: hollow ? colour : 'none', strokeWidth: '1.6' }}
      />
      <path
        d={sign}
        style={{
          fill: 'none',
          stroke: hollow ? colour : 'var(--badge-sign)',
          strokeWidth: '1.5',
          strokeLinecap: 'round',
        }}
      />
    </svg>
  );
}
