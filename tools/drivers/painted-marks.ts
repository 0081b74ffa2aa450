import type { Tab } from './driver.ts';

/** CSS pixels in the viewport. */
export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What the overlay paints for one annotation, and where it takes the pointer. */
export interface PaintedMark {
  fact: string;
  prominence: string;
  icon: Rectangle | null;
  strokes: Rectangle[];
  hits: Rectangle[];
}

/** All marks of the page as they stand now, in the order of the overlay’s tree; none while they are hidden. */
export async function paintedMarksOf(tab: Tab): Promise<PaintedMark[]> {
  const marks = await tab.inOverlay((root) => {
    const rectangleOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const isSolid = ({ left, top, right, bottom }: Rectangle) => right > left && bottom > top;
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    return [...root.querySelectorAll<HTMLElement>('button[data-fact]')].filter(isShown).map((button) => {
      const strokes: Rectangle[] = [];
      let before = button.previousElementSibling;
      while (before?.classList.contains('stroke')) {
        strokes.unshift(rectangleOf(before));
        before = before.previousElementSibling;
      }
      const icon = button.querySelector('svg');
      const { fact = '', prominence = '' } = button.dataset;
      return {
        fact,
        prominence,
        icon: icon && rectangleOf(icon),
        strokes: strokes.filter(isSolid),
        hits: [button, ...button.querySelectorAll('span.strip')].map(rectangleOf).filter(isSolid),
      };
    });
  }, null);
  return marks ?? [];
}

/** All that the reader sees of a mark. */
export const paintedBy = ({ icon, strokes }: PaintedMark): Rectangle[] => [...(icon ? [icon] : []), ...strokes];
