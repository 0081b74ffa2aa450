import { BADGE_SIDES } from '../../design/badge-sides.ts';
import type { Look } from '../../model/settings.ts';
import { drawBadge } from './draw-badge.ts';
import { type Box, heightOf, widthOf } from './geometry.ts';
import { whenSeen } from './is-seen.ts';
import type { TonedMark } from './measure-tones.ts';
import { toneClass } from './tone.ts';
import { resize, write } from './write.ts';

export interface MarkHandlers {
  onOpen: (index: number) => void;
  onFocus: (index: number) => void;
  onKey: (event: KeyboardEvent) => void;
}

/** How marks are drawn in a frame. */
export interface DrawnMarks {
  marks: readonly TonedMark[];
  look: Look;
  /** What the region that holds them is called. */
  name: string;
  /** Index of the annotation whose card is open, or null. */
  open: number | null;
  /** Index of the annotation that the Tab key reaches. */
  tabStop: number | undefined;
}

/** The elements of one mark, kept from frame to frame: they may have the focus. */
interface MarkElements {
  strokes: HTMLElement[];
  button: HTMLButtonElement;
  /** What the button is hit by besides its own box, where it is no badge. */
  strips: HTMLElement[];
  /** The drawing in the button; "" where there is none. */
  icon: string;
  /** All that they were drawn of: the same is not written again. */
  drawn: string;
}

const px = (length: number): string => `${Math.round(length * 100) / 100}px`;
const at = (box: Box, origin: { left: number; top: number } = { left: 0, top: 0 }): string =>
  `left: ${px(box.left - origin.left)}; top: ${px(box.top - origin.top)}; width: ${px(widthOf(box))}; height: ${px(heightOf(box))}`;

/**
 * Draws badges and underlines into the layer: one labelled region, reached by one press of Tab, walked with the arrow keys. By hand:
 * a library that draws would take a page longer to compile than all of this to run. Returns what draws them anew.
 */
export const marksIn = (layer: HTMLElement, handlers: MarkHandlers): ((drawn: DrawnMarks) => void) => {
  const document = layer.ownerDocument;
  const section = document.createElement('section');
  section.addEventListener('keydown', handlers.onKey);
  layer.append(section);
  const known = new Map<number, MarkElements>();

  const made = (index: number): MarkElements => {
    const button = document.createElement('button');
    button.addEventListener(
      'click',
      whenSeen(() => handlers.onOpen(index)),
    );
    button.addEventListener('focus', () => handlers.onFocus(index));
    return { strokes: [], button, strips: [], icon: '', drawn: '' };
  };

  const fill = (elements: MarkElements, mark: TonedMark, look: Look): void => {
    const { annotation, badge, strips, badgeTone, tone } = mark;
    const { button } = elements;
    const first = strips[0] as Box;
    write(button, { class: badge ? `badge ${toneClass(badgeTone)}` : `strip ${toneClass(tone)}` });
    button.style.cssText = at(badge ?? first);
    const side = badge ? Math.min(BADGE_SIDES[look.size].icon, heightOf(badge) - 2) : 0;
    const icon = badge ? `${annotation.badge} ${look.style} ${side}` : '';
    if (icon !== elements.icon)
      button.replaceChildren(
        ...(badge ? [drawBadge(document, annotation.badge, side, look.style === 'outlined')] : []),
      );
    elements.icon = icon;
    const rest = badge ? [] : strips.slice(1);
    resize(elements.strips, rest.length, () => button.appendChild(document.createElement('span')));
    for (const [place, strip] of rest.entries()) {
      const element = elements.strips[place] as HTMLElement;
      write(element, { class: 'strip' });
      element.style.cssText = at(strip, first);
    }
  };

  const draw = (elements: MarkElements, mark: TonedMark, { look, open, tabStop }: DrawnMarks): void => {
    const { annotation, index, strips, tone } = mark;
    const { strokes, button } = elements;
    const isQuiet = annotation.prominence !== 'badge' && index !== open;
    const stroke = `stroke ${annotation.badge} ${toneClass(tone)}${isQuiet ? ' quiet' : ''}`;
    resize(strokes, strips.length, () => document.createElement('span'));
    for (const [place, strip] of strips.entries()) {
      const element = strokes[place] as HTMLElement;
      write(element, { class: stroke, 'data-stroke': index, 'aria-hidden': true });
      element.style.cssText = at({ ...strip, bottom: strip.top + strip.stroke });
    }
    write(button, {
      type: 'button',
      'data-fact': annotation.fact,
      'data-badge': annotation.badge,
      'data-prominence': annotation.prominence,
      'data-index': index,
      'aria-label': annotation.name ?? '',
      'aria-haspopup': 'dialog',
      'aria-expanded': index === open,
      tabindex: index === tabStop ? 0 : -1,
    });
    fill(elements, mark, look);
  };

  /** The elements of a mark as it is drawn now, in their order. */
  const drawn = (mark: TonedMark, how: DrawnMarks): Element[] => {
    const { index, annotation, badge, strips, tone, badgeTone } = mark;
    const elements = known.get(index) ?? made(index);
    known.set(index, elements);
    const { fact, prominence, name } = annotation;
    const states = [index === how.open, index === how.tabStop, how.look];
    const now = JSON.stringify([fact, annotation.badge, prominence, name, badge, strips, tone, badgeTone, states]);
    if (now !== elements.drawn) draw(elements, mark, how);
    elements.drawn = now;
    return [...elements.strokes, elements.button];
  };

  return (how) => {
    if (section.getAttribute('aria-label') !== how.name) write(section, { 'aria-label': how.name });
    const shown = how.marks.filter(({ strips }) => strips.length > 0);
    const indexes = new Set(shown.map(({ index }) => index));
    for (const [index, { strokes, button }] of known) {
      if (indexes.has(index)) continue;
      for (const element of [...strokes, button]) element.remove();
      known.delete(index);
    }
    // What stays in its place is not put there anew: that would take the focus from it.
    for (const [place, element] of shown.flatMap((mark) => drawn(mark, how)).entries())
      if (section.children[place] !== element) section.insertBefore(element, section.children[place] ?? null);
  };
};
