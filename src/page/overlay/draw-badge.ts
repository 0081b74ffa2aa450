import { badgeParts } from '../../design/badge-parts.ts';
import type { Badge } from '../../model/annotation.ts';
import { write } from './write.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A badge's drawing, hidden from assistive technology. `side`: CSS pixels; `isOutlined`: as the reader may want it. */
export const drawBadge = (document: Document, badge: Badge, side: number, isOutlined: boolean): Element => {
  const icon = document.createElementNS(SVG, 'svg');
  write(icon, { class: 'badge-icon', viewBox: '0 0 16 16', width: side, height: side });
  write(icon, { 'aria-hidden': true, focusable: false });
  for (const { path, style } of badgeParts(badge, isOutlined)) {
    const part = document.createElementNS(SVG, 'path');
    write(part, { d: path });
    // Through the style's own interface: pages of the extension forbid style attributes.
    part.style.cssText = style;
    icon.append(part);
  }
  return icon;
};
