import type { Tab } from './driver.ts';
import { inkCovered } from './ink.ts';
import { type PageInView, pageInView } from './page-in-view.ts';
import { type PaintedMark, paintedBy, paintedMarksOf, type Rectangle } from './painted-marks.ts';

export interface Fault {
  kind: 'covers letters' | 'takes clicks from a link' | 'takes clicks from words' | 'off-screen' | 'over a bar';
  fact: string;
  /** What is hurt, and where: rectangles in CSS pixels of the viewport. */
  what: string;
}

export interface Looked {
  /** The marks painted in the window. */
  seen: PaintedMark[];
  faults: Fault[];
}

interface Looking {
  /** Sentences of ours in the page: what holds them is its text. */
  planted: readonly string[];
  /** A blank tab in which pictures are compared. */
  desk: Tab;
  /** True: every mark’s pixels are compared; else only those of marks that come near a word. */
  everyPixel?: boolean;
}

/** Neighbours may share this much of a pixel: browsers round boxes. */
const TOUCH = 0.5;

const meets = (a: Rectangle, b: Rectangle): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOUCH &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOUCH;

const written = ({ left, top, right, bottom }: Rectangle): string =>
  `[${[left, top, right, bottom].map((side) => Math.round(10 * side) / 10).join(' ')}]`;

const faultsOf = (mark: PaintedMark, page: PageInView): Fault[] => {
  const { fact, hits, icon } = mark;
  const faults: Fault[] = [];
  const add = (kind: Fault['kind'], what: string) => faults.push({ kind, fact, what });
  for (const box of hits) {
    for (const link of page.links.filter((each) => meets(box, each))) {
      add('takes clicks from a link', `${written(box)} over ${written(link)}`);
    }
    for (const { word, box: at } of page.words.filter((each) => meets(box, each.box))) {
      add('takes clicks from words', `${written(box)} over ${word} ${written(at)}`);
    }
  }
  for (const box of paintedBy(mark)) {
    for (const bar of page.bars.filter((each) => meets(box, each))) {
      add('over a bar', `${written(box)} over ${written(bar)}`);
    }
  }
  const [badge] = icon ? hits : [];
  if (badge && (badge.left < 0 || badge.right > page.width || badge.top + page.scrolled < 0)) {
    add('off-screen', written(badge));
  }
  return faults;
};

/** All that is wrong with the marks in the window as it stands now. */
export async function placementFaults(tab: Tab, { planted, desk, everyPixel = false }: Looking): Promise<Looked> {
  const page = await pageInView(tab, planted);
  const view: Rectangle = { left: 0, top: 0, right: page.width, bottom: page.height };
  const marks = await paintedMarksOf(tab);
  const seen = marks.filter((mark) => paintedBy(mark).some((box) => meets(box, view)));
  const boxes = seen
    .flatMap((mark) => paintedBy(mark).map((box) => ({ fact: mark.fact, box })))
    .filter(({ box }) => everyPixel || page.words.some((word) => meets(box, word.box)));
  const ink = await inkCovered(
    tab,
    desk,
    boxes.map(({ box }) => box),
  );
  const covered = boxes.flatMap(({ fact, box }, index): Fault[] =>
    ink[index] ? [{ kind: 'covers letters', fact, what: `${ink[index]} pixels in ${written(box)}` }] : [],
  );
  return { seen, faults: [...covered, ...seen.flatMap((mark) => faultsOf(mark, page))] };
}
