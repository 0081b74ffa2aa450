import * as Plot from '@observablehq/plot';
import { type Extent, extentOf } from '../../model/extent.ts';
import { dayInWords } from '../../wording/day-in-words.ts';
import type { Language } from '../../wording/language.ts';
import { numberInWords } from '../../wording/value-in-words.ts';
import { axisEnds } from './axis-ends.ts';
import { fitted, widthOf } from './fitted.ts';
import { freePlaces } from './free-places.ts';
import { ACCENT, drawing, FONT_SIZE, GROUND, isolated, namesOf } from './plot-look.ts';
import type { PlotMarks } from './plot-marks.ts';

const HEIGHT = 320;
const TOP = 14;
const BOTTOM = 28;
const LEFT = 84;
/** What the names beside the last marks take. */
const RIGHT = 124;
/** How far the arrow of a floor or a ceiling goes. */
const ARROW = 36;
/** The library keeps so much between a mark and its words. */
const GAP = 10;

interface Drawn extends Extent {
  names: string;
  time: Date;
}

const timeOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Figures by their as-of dates: from `width` CSS pixels an SVG element. Marks are named where there is room. */
export function drawTimeLine(language: Language, { rows, marks }: PlotMarks, width: number): SVGSVGElement {
  const drawn = marks.flatMap(({ value, row, date }): Drawn[] => {
    const told = rows[row];
    if (value.kind !== 'quantity' || !told) return [];
    const names = isolated(fitted(namesOf(language, told), FONT_SIZE, RIGHT - 2 * GAP));
    return [{ ...extentOf(value), names, time: timeOf(date) }];
  });
  const [low, high] = axisEnds(drawn);
  const dates = [...new Set(rows.map(({ date }) => date))];
  const reach = (ARROW * (high - low)) / (HEIGHT - TOP - BOTTOM);
  const bars = drawn.filter(({ dot }) => dot === null);
  const dots = drawn.filter(({ dot }) => dot !== null);
  return drawing({
    width,
    height: HEIGHT,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: LEFT,
    marginRight: RIGHT,
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
      Plot.axisX(thinned(dates, Math.floor((width - LEFT - RIGHT) / 100)).map(timeOf), {
        tickFormat: (time: Date) => isolated(dayInWords(language, time.toISOString().slice(0, 10))),
        fontSize: FONT_SIZE,
        fill: 'var(--text-quiet)',
      }),
      Plot.ruleX(bars, {
        x: 'time',
        y1: 'low',
        y2: 'high',
        stroke: ACCENT,
        strokeWidth: 7,
        strokeLinecap: 'round',
        strokeOpacity: ({ isLoose }: Drawn) => (isLoose ? 0.45 : 1),
      }),
      Plot.arrow(
        dots.filter(({ open }) => open !== null),
        {
          x: 'time',
          y1: 'dot',
          y2: ({ open, low }: Drawn) => low + (open === 'up' ? reach : -reach),
          stroke: ACCENT,
          strokeWidth: 2,
          headLength: 8,
        },
      ),
      Plot.dot(dots, {
        x: 'time',
        y: 'dot',
        r: 5,
        stroke: ACCENT,
        strokeWidth: 2,
        fill: ({ isLoose }: Drawn) => (isLoose ? 'var(--surface)' : ACCENT),
      }),
      Plot.text(named(drawn, width, low, high), {
        x: 'time',
        y: 'high',
        text: 'names',
        textAnchor: 'start',
        dx: GAP,
        fontSize: FONT_SIZE,
        fill: 'var(--text)',
      }),
    ],
  });
}

/** Those marks whose names stand free beside them. */
function named(drawn: readonly Drawn[], width: number, low: number, high: number): Drawn[] {
  const times = drawn.map(({ time }) => time.getTime());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const across = ({ time }: Drawn) =>
    LEFT + ((time.getTime() - first) / Math.max(1, last - first)) * (width - LEFT - RIGHT);
  const down = (number: number) => TOP + ((high - number) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const taken = drawn.map((mark) => {
    const top = down(mark.high) - (mark.open === 'up' ? ARROW : 6);
    const bottom = down(mark.low) + (mark.open === 'down' ? ARROW : 6);
    return { left: across(mark) - 6, top, width: 12, height: bottom - top };
  });
  const places = drawn.map((mark) => ({
    left: across(mark) + GAP,
    top: down(mark.high) - FONT_SIZE / 2,
    width: widthOf(mark.names, FONT_SIZE),
    height: FONT_SIZE,
  }));
  const free = freePlaces(places, taken);
  return drawn.filter((_, place) => free[place]);
}

/** At most so many of them, but two at the least, evenly and from the first on. */
function thinned(days: readonly string[], most: number): string[] {
  const step = Math.ceil(days.length / Math.max(2, most));
  return days.filter((_, place) => place % step === 0);
}
