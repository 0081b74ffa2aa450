import * as Plot from '@observablehq/plot';
import { type Extent, extentOf } from '../../model/extent.ts';
import type { Language } from '../../wording/language.ts';
import { numberInWords, quantityInWords } from '../../wording/value-in-words.ts';
import { axisEnds } from './axis-ends.ts';
import { ACCENT, drawing, FONT_SIZE, GROUND, HALO, isolated, rowLook } from './plot-look.ts';
import type { PlotMarks } from './plot-marks.ts';

interface Drawn extends Extent {
  row: number;
  words: string;
}

/** Figures side by side, a row for each voice and date: from `width` CSS pixels an SVG element. */
export function drawQuantities(language: Language, { rows, marks }: PlotMarks, width: number): SVGSVGElement {
  const drawn = marks.flatMap(({ value, row }): Drawn[] =>
    value.kind === 'quantity' ? [{ row, words: isolated(quantityInWords(language, value)), ...extentOf(value) }] : [],
  );
  const [low, high] = axisEnds(drawn);
  const look = rowLook(language, rows, width);
  const ticks = Math.max(2, Math.floor((width - look.room) / 120));
  const middleOf = (mark: Drawn) => mark.dot ?? (mark.low + mark.high) / 2;
  /** Near an end of the axis the words stand towards the middle, so that none is cut off. */
  const sideOf = (mark: Drawn) => Math.min(2, Math.floor((3 * (middleOf(mark) - low)) / (high - low)));
  const words = (['start', 'middle', 'end'] as const).map((textAnchor, side) =>
    Plot.text(
      drawn.filter((mark) => sideOf(mark) === side),
      {
        x: middleOf,
        y: 'row',
        text: 'words',
        textAnchor,
        dx: 6 * (side - 1),
        dy: look.down - 16,
        fontSize: FONT_SIZE,
        fontWeight: 600,
        fill: 'var(--text)',
        ...HALO,
      },
    ),
  );
  return drawing({
    width,
    height: rows.length * look.height + 34,
    marginTop: 8,
    marginBottom: 26,
    marginLeft: look.room,
    marginRight: 14,
    x: { domain: [low, high], label: null },
    y: { type: 'band', domain: rows.map((_, row) => row), label: null, padding: 0, axis: null },
    marks: [
      Plot.gridX({ ...GROUND, ticks }),
      Plot.axisX({
        tickFormat: (number: number) => isolated(numberInWords(language, number)),
        ticks,
        tickSize: 0,
        fontSize: FONT_SIZE,
        fill: 'var(--text-quiet)',
      }),
      ...look.marks,
      Plot.ruleY(
        drawn.filter(({ dot }) => dot === null),
        {
          y: 'row',
          x1: 'low',
          x2: 'high',
          dy: look.down,
          stroke: ACCENT,
          strokeWidth: 7,
          strokeLinecap: 'round',
          strokeOpacity: ({ isLoose }: Drawn) => (isLoose ? 0.45 : 1),
        },
      ),
      Plot.arrow(
        drawn.filter(({ open }) => open !== null),
        {
          x1: 'dot',
          x2: ({ open }: Drawn) => (open === 'up' ? high : low),
          y: 'row',
          dy: look.down,
          stroke: ACCENT,
          strokeWidth: 2,
          headLength: 5,
        },
      ),
      Plot.dot(
        drawn.filter(({ dot }) => dot !== null),
        {
          x: 'dot',
          y: 'row',
          r: 5,
          dy: look.down,
          stroke: ACCENT,
          strokeWidth: 2,
          fill: ({ isLoose }: Drawn) => (isLoose ? 'var(--surface)' : ACCENT),
        },
      ),
      ...words,
    ],
  });
}
