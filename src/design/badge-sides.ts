import type { Look } from '../model/settings.ts';

/** Side of a badge's target and of its drawing, in CSS pixels. No target is smaller than WCAG 2.2 asks (2.5.8). */
export const BADGE_SIDES: Record<Look['size'], { target: number; icon: number }> = {
  small: { target: 24, icon: 14 },
  medium: { target: 24, icon: 18 },
  large: { target: 32, icon: 26 },
};
