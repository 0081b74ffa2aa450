import type { Annotation } from '../../model/annotation.ts';
import type { FactCard } from '../../model/answer.ts';
import { type Box, heightOf } from './geometry.ts';
import type { Surroundings } from './placement.ts';

/** A statement of the page that can be painted, with what its card shows. */
export interface Mark {
  annotation: Annotation;
  card: FactCard;
}

/** Where a mark is painted in this frame. */
export interface PaintedMark extends Mark {
  /** Place in the page's list of annotations. */
  index: number;
  /** The badge's box; null where only the words are underlined. */
  badge: Box | null;
  /** The strokes under the words, one a line, each as high as may be clicked without touching the next line. */
  strips: Box[];
}

const STROKE = 2;
const MOST_STRIP = 6;

/** The strips under the lines of a quote, in the gaps that the block's lines leave. */
export const stripsOf = ({ quote, lines }: Surroundings): Box[] =>
  quote.map((line) => {
    const next = lines.find(
      (each) => each.top > line.top + heightOf(line) / 2 && each.left < line.right && each.right > line.left,
    );
    const gap = next ? next.top - line.bottom : MOST_STRIP;
    // Lines set tightly share a zone with the feet of one and the heads of the other: its middle meets the fewest letters.
    const top = gap >= STROKE ? line.bottom : line.bottom + (gap - STROKE) / 2;
    return { left: line.left, right: line.right, top, bottom: top + Math.max(STROKE, Math.min(MOST_STRIP, gap)) };
  });
