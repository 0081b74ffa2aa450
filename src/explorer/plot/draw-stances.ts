import * as Plot from '@observablehq/plot';
import type { Language } from '../../wording/language.ts';
import { ACCENT, drawing, FONT_SIZE, GROUND, rowLook } from './plot-look.ts';
import type { PlotMarks } from './plot-marks.ts';

/** Narrower, a column's words would not fit under each other; wider, the dots lose sight of each other. */
const NARROWEST_COLUMN = 84;
const WIDEST_COLUMN = 220;
const LINE = FONT_SIZE * 1.15;

/**
 * A dot where a voice at a date takes a position: positions across in the order of `positions`, a row for each voice and
 * date. The SVG element is wider than `width` where the positions need the room.
 */
export function drawStances(
  language: Language,
  { rows, marks }: PlotMarks,
  positions: readonly string[],
  width: number,
): SVGSVGElement {
  const look = rowLook(language, rows, width);
  const share = (width - look.room) / Math.max(1, positions.length);
  const column = Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, share));
  const letters = Math.floor((column - 8) / (FONT_SIZE * 0.6));
  const lines = Math.max(1, ...positions.map((label) => linesOf(label, letters)));
  const top = Math.ceil(lines * LINE) + 10;
  const drawn = marks.flatMap(({ value, row }) => (value.kind === 'stance' ? [{ row, position: value.label }] : []));
  const room = Math.round(column * positions.length);
  return drawing({
    width: Math.max(width, look.room + room),
    height: rows.length * look.height + top,
    marginTop: top,
    marginBottom: 0,
    marginLeft: look.room,
    marginRight: Math.max(0, width - look.room - room),
    x: { type: 'band', domain: positions, label: null, padding: 0 },
    y: { type: 'band', domain: rows.map((_, row) => row), label: null, padding: 0, axis: null },
    marks: [
      Plot.gridX(GROUND),
      Plot.ruleY(rows, { y: (_, row: number) => row, dy: look.down, ...GROUND }),
      Plot.axisX({
        anchor: 'top',
        tickSize: 0,
        fontSize: FONT_SIZE,
        lineWidth: (column - 8) / FONT_SIZE,
        fill: 'var(--text)',
      }),
      ...look.marks,
      Plot.dot(drawn, { x: 'position', y: 'row', r: 7, dy: look.down, fill: ACCENT }),
    ],
  });
}

/** How many lines a label takes, at the most so many letters each. */
function linesOf(label: string, letters: number): number {
  let lines = 1;
  let room = letters;
  for (const word of label.split(' ')) {
    if (room < letters && word.length > room) {
      lines += 1;
      room = letters;
    }
    room -= word.length + 1;
  }
  return lines;
}
