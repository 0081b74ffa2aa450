import type { Annotation } from '../../src/model/annotation.ts';
import type { Tab } from './driver.ts';
import { linesOf } from './lines.ts';
import { type PaintedMark, paintedMarksOf, type Rectangle } from './painted-marks.ts';

/** Strokes run at most so far above or below the lower edge of their words, and begin and end with them. */
const ABOVE = 6;
const BELOW = 7;
const ASIDE = 1.5;
/** A badge stands at most so far from its paragraph. */
const NEAR = 130;

const written = (box: Rectangle): string => JSON.stringify(Object.values(box).map(Math.round));

const runsUnder = (stroke: Rectangle, line: Rectangle): boolean =>
  stroke.top > line.bottom - ABOVE &&
  stroke.bottom < line.bottom + BELOW &&
  stroke.left > line.left - ASIDE &&
  stroke.right < line.right + ASIDE;

const isBeside = (icon: Rectangle, lines: readonly (Rectangle & { block: Rectangle })[]): boolean =>
  lines.some(
    ({ block }) =>
      icon.bottom > block.top - 4 &&
      icon.top < block.bottom + 30 &&
      icon.left < block.right + NEAR &&
      icon.right > block.left - NEAR,
  );

/** What is painted apart from its words, and which words in sight have nothing painted under them; empty if all is in place. */
export async function apartFromWords(tab: Tab, annotations: readonly Annotation[]): Promise<string[]> {
  const shown = annotations.filter(({ prominence }) => prominence !== 'list');
  const places = await linesOf(tab, shown);
  const marks = await paintedMarksOf(tab);
  return shown.flatMap(({ fact }, index) => {
    const lines = places[index] ?? [];
    const mark: PaintedMark | undefined = marks.find((each) => each.fact === fact);
    const strokes = mark?.strokes ?? [];
    const lost = strokes
      .filter((stroke) => !lines.some((line) => runsUnder(stroke, line)))
      .map((stroke) => `${fact}: a stroke at ${written(stroke)}, away from ${lines.map(written)}`);
    const bare = lines
      .filter((line) => line.isInSight && !strokes.some((stroke) => runsUnder(stroke, line)))
      .map((line) => `${fact}: no stroke under ${written(line)}`);
    const icon = mark?.icon;
    const stray = icon && !isBeside(icon, lines) ? [`${fact}: a badge at ${written(icon)}, away from its words`] : [];
    return [...lost, ...bare, ...stray];
  });
}
