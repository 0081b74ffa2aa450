import * as Plot from '@observablehq/plot';
import { dayInWords } from '../../wording/day-in-words.ts';
import type { Language } from '../../wording/language.ts';
import { numberInWords } from '../../wording/value-in-words.ts';
import { axisEnds, extentOf } from './extent.ts';
import { fitted } from './fitted.ts';
import { ACCENT, drawing, FONT_SIZE, GROUND, HALO, isolated, namesOf } from './plot-look.ts';
import type { PlotMarks } from './plot-marks.ts';

const HEIGHT = 320;
/** With more marks their names would run into each other. */
const MOST_NAMES = 14;

/** What stands beside the last marks. */
const ROOM_FOR_NAMES = 110;

const timeOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Figures by their as-of dates: from `width` CSS pixels an SVG element. */
export function drawTimeLine(language: Language, { rows, marks }: PlotMarks, width: number): SVGSVGElement {
  const drawn = marks.flatMap(({ value, row, date }) => {
    if (value.kind !== 'quantity') return [];
    const told = rows[row];
    return [
      {
        ...extentOf(value),
        names: told ? isolated(fitted(namesOf(language, told), FONT_SIZE, ROOM_FOR_NAMES)) : '',
        time: timeOf(date),
      },
    ];
  });
  const [low, high] = axisEnds(drawn);
  const dates = [...new Set(rows.map(({ date }) => date))];
  const open = drawn.map((mark) => ({ ...mark, end: mark.open === 'up' ? high : low })).filter((mark) => mark.open);
  const dots = drawn.filter((mark) => mark.dot !== null);
  return drawing({
    width,
    height: HEIGHT,
    marginTop: 14,
    marginBottom: 28,
    marginLeft: 84,
    marginRight: ROOM_FOR_NAMES + 14,
    x: { type: 'utc', label: null },
    y: { domain: [low, high], label: null },
    marks: [
      Plot.gridY({ ...GROUND, ticks: 5 }),
      Plot.axisY({
        tickFormat: (number: number) => isolated(numberInWords(language, number)),
        ticks: 5,
        tickSize: 0,
        fontSize: FONT_SIZE,
        fill: 'var(--text-quiet)',
      }),
      Plot.axisX(thinned(dates, Math.floor((width - 180) / 90)).map(timeOf), {
        tickFormat: (time: Date) => isolated(dayInWords(language, time.toISOString().slice(0, 10))),
        fontSize: FONT_SIZE,
        fill: 'var(--text-quiet)',
      }),
      Plot.ruleX(
        drawn.filter((mark) => mark.dot === null),
        {
          x: 'time',
          y1: 'low',
          y2: 'high',
          stroke: ACCENT,
          strokeWidth: 7,
          strokeLinecap: 'round',
          strokeOpacity: (mark: (typeof drawn)[number]) => (mark.isLoose ? 0.45 : 1),
        },
      ),
      Plot.arrow(open, { x1: 'time', x2: 'time', y1: 'dot', y2: 'end', stroke: ACCENT, strokeWidth: 2, headLength: 5 }),
      Plot.dot(dots, {
        x: 'time',
        y: 'dot',
        r: 5,
        stroke: ACCENT,
        strokeWidth: 2,
        fill: (mark: (typeof dots)[number]) => (mark.isLoose ? 'var(--surface)' : ACCENT),
      }),
      Plot.text(drawn.length > MOST_NAMES ? [] : drawn, {
        x: 'time',
        y: 'high',
        text: 'names',
        textAnchor: 'start',
        dx: 10,
        fontSize: FONT_SIZE,
        fill: 'var(--text)',
        ...HALO,
      }),
    ],
  });
}

/** At most so many of them, evenly, the first always. */
function thinned(days: readonly string[], most: number): string[] {
  const step = Math.ceil(days.length / Math.max(1, most));
  return days.filter((_, place) => place % step === 0);
}
