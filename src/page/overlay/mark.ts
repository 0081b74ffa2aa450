import type { Annotation } from '../../model/annotation.ts';
import type { Answer, FactCard } from '../../model/answer.ts';
import { type Box, heightOf } from './geometry.ts';
import type { Surroundings } from './placement.ts';

/** A statement of the page that can be painted, with what its card shows. */
export interface Mark {
  annotation: Annotation;
  card: FactCard;
}

/** An answer's annotations as marks, at the same places. */
export const marksOf = ({ annotations, cards }: Answer): Mark[] =>
  annotations.flatMap((annotation) => {
    const card = cards.find(({ fact }) => fact.id === annotation.fact);
    return card ? [{ annotation, card }] : [];
  });

/** Where a mark is painted in this frame. */
export interface PaintedMark extends Mark {
  /** Place in the page's list of annotations. */
  index: number;
  /** The badge's box; null where only the words are underlined. */
  badge: Box | null;
  /** The strips under the words, one a line. */
  strips: Strip[];
}

/** The zone under a line of words that may be clicked without touching the next line, with the stroke along its top. */
export interface Strip extends Box {
  /** The stroke's height, thinner where lines are set without a gap. */
  stroke: number;
}

const STROKE = 2;
const THIN_STROKE = 1;
const MOST_STRIP = 6;
/** How much lower a stroke runs where another fact's stroke already runs under the same words. */
const STEP = 3;

/**
 * The strips under the lines of a quote, in the gaps that the block's lines leave, on whole pixels so that all strokes are
 * equally strong. `taken` are strips painted before: where one runs under the same words, this one runs lower.
 */
export const stripsOf = ({ quote, lines, column }: Surroundings, taken: readonly Box[]): Strip[] =>
  quote.map((line) => {
    const isNext = (each: Box): boolean =>
      each.top > line.top + heightOf(line) / 2 && each.left < line.right && each.right > line.left;
    const floor = lines.find(isNext)?.top ?? Math.max(column.bottom, line.bottom + STROKE);
    const gap = floor - line.bottom;
    // Right under the feet of the letters; where lines are set tightly, in the blank zone over the next line's heads.
    const top = Math.ceil(line.bottom);
    const bottom = top + Math.max(STROKE, Math.min(MOST_STRIP, gap));
    const isShared = taken.some((other) => other.top === top && other.left < line.right && other.right > line.left);
    const isLower = isShared && gap >= STEP + STROKE;
    const stroke = gap >= STROKE ? STROKE : THIN_STROKE;
    return { left: line.left, right: line.right, top: isLower ? top + STEP : top, bottom, stroke };
  });
