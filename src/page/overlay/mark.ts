import type { Annotation } from '../../model/annotation.ts';
import type { Answer, FactCard } from '../../model/answer.ts';
import { type Box, heightOf, overlaps, widthOf } from './geometry.ts';
import type { Ink } from './ink.ts';
import type { Surroundings } from './placement.ts';

/** A statement of the page that can be painted, with what its card shows. */
export interface Mark {
  annotation: Annotation;
  card: FactCard;
  /** The day the page was published, `YYYY-MM-DD`; null where it tells none. */
  day: string | null;
}

/** An answer's annotations as marks, at the same places. */
export const marksOf = ({ annotations, cards, published }: Answer): Mark[] =>
  annotations.flatMap((annotation) => {
    const card = cards.find(({ fact }) => fact.id === annotation.fact);
    return card ? [{ annotation, card, day: published ?? null }] : [];
  });

/** True where two marks are of the same words and the same fact, as after a new reading of the page. */
export const isSameMark = (one: Mark, other: Mark): boolean =>
  one.annotation.fact === other.annotation.fact && one.annotation.quote === other.annotation.quote;

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
/** How high a strip is at most, in CSS pixels. */
export const MOST_STRIP = 6;
/** Tails of letters may reach this far below the line's box, whose edges browsers round. */
const TAIL = 1;
/** How much lower a stroke runs where another fact's stroke already runs under the same words. */
const STEP = 3;

/** The top of the nearest line under these words; infinite where there is none. */
export const floorUnder = (line: Box, lines: readonly Box[]): number => {
  const isNext = (each: Box): boolean =>
    each.top > line.top + heightOf(line) / 2 && each.left < line.right && each.right > line.left;
  return Math.min(...lines.filter(isNext).map(({ top }) => top));
};

/** True where the next line’s box begins before this one ends. */
export const isTight = (line: Box, floor: number): boolean => floor < line.bottom - 0.5;

/** A line of words with the stroke that may run under it. */
export const withStroke = (line: Box): Box => ({ ...line, bottom: line.bottom + TAIL + STROKE });

/** What is left of a stroke under this line once it is cut around the tails that reach down to it. */
const cut = (strip: Strip, line: Box, tails: readonly Box[]): Strip[] => {
  const own = tails
    .filter((tail) => overlaps(tail, line) && tail.bottom > strip.top)
    .sort((one, other) => one.left - other.left);
  const ends = [...own.map(({ left }) => left), line.right];
  return [line.left, ...own.map(({ right }) => right)]
    .map((left, index) => ({ ...strip, left, right: ends[index] as number }))
    .filter((piece) => widthOf(piece) > STROKE);
};

/** The stroke of a line that the next one leaves no gap: over the heads of that, cut around the tails of this. */
const tightStrips = (line: Box, floor: number, { tails, headRoom }: Ink): Strip[] => {
  const top = Math.floor(Math.min(line.bottom, floor + headRoom)) - THIN_STROKE;
  const whole = { left: line.left, right: line.right, top, bottom: top, stroke: THIN_STROKE };
  const pieces = cut(whole, line, tails);
  // The first stands for the line, without a stroke of its own.
  return pieces.length === 1 ? pieces : [{ ...whole, stroke: 0 }, ...pieces];
};

/**
 * The strips under the lines of a quote that are shown, in the gaps that the lines around leave, on whole pixels so that all
 * strokes are equally strong. Where lines leave no gap, a thin stroke runs between the letters of both, and its strips have no
 * height: the words keep the pointer. `taken` are strips painted before: where one runs under the same words, this one runs
 * lower.
 */
export const stripsOf = ({ shown, lines, others, column, ink }: Surroundings, taken: readonly Box[]): Strip[] =>
  shown.flatMap((line) => {
    const floor = Math.min(floorUnder(line, [...lines, ...others]), Math.max(column.bottom, line.bottom));
    if (ink && isTight(line, floor)) return tightStrips(line, floor, ink);
    const { left, right } = line;
    const first = Math.round(line.bottom) + TAIL;
    const isShared = taken.some((other) => other.top === first && other.left < right && other.right > left);
    const top = isShared && floor - first >= STEP + STROKE ? first + STEP : first;
    const bottom = Math.max(top, Math.min(floor, first + MOST_STRIP));
    return [{ left, right, top, bottom, stroke: bottom - top >= STROKE ? STROKE : THIN_STROKE }];
  });
