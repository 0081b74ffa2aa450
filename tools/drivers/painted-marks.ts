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
  hasBadge: boolean;
  /** The badge's icon, if it has one, and the strokes under the words. */
  painted: Rectangle[];
  hits: Rectangle[];
}

/** All marks of the page as they stand now, in the order of the overlay’s tree; none where there is no overlay. */
export async function paintedMarksOf(tab: Tab): Promise<PaintedMark[]> {
  const marks = await tab.inOverlay((root) => {
    const rectangleOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const isSolid = ({ left, top, right, bottom }: Rectangle) => right > left && bottom > top;
    return [...root.querySelectorAll<HTMLElement>('button[data-fact]')].map((button) => {
      const painted: Element[] = [...button.querySelectorAll('svg')];
      let before = button.previousElementSibling;
      while (before?.classList.contains('stroke')) {
        painted.unshift(before);
        before = before.previousElementSibling;
      }
      const { fact = '', prominence = '' } = button.dataset;
      return {
        fact,
        prominence,
        hasBadge: button.classList.contains('badge'),
        painted: painted.map(rectangleOf).filter(isSolid),
        hits: [button, ...button.querySelectorAll('span.strip')].map(rectangleOf).filter(isSolid),
      };
    });
  }, null);
  return marks ?? [];
}
