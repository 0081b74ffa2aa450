// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { drawQuantities } from '../../../src/explorer/plot/draw-quantities.ts';
import { drawStances } from '../../../src/explorer/plot/draw-stances.ts';
import { drawTimeLine } from '../../../src/explorer/plot/draw-time-line.ts';
import { plotMarksOf } from '../../../src/explorer/plot/plot-marks.ts';
import type { Value } from '../../../src/model/value.ts';
import { ENGLISH } from '../../../src/wording/english.ts';
import { claim, figure, document as report, stance } from '../../cases/related-documents.ts';
import { cardOf } from '../cards.ts';

const VALUES: Value[] = [
  figure(100),
  figure(120, 'about'),
  figure(140, 'more-than'),
  figure(160, 'up-to'),
  { kind: 'quantity', low: 100, high: 180, hedge: 'range' },
];
const plotOf = (values: readonly Value[], dayOf: (place: number) => number) => {
  const documents = values.map((_, place) => report(`Report ${place}`, '2024-05-01'));
  const claims = values.map((value, place) =>
    claim(`Report ${place}`, value, { asOf: { date: `2024-05-0${dayOf(place)}`, basis: 'stated' } }),
  );
  return plotMarksOf(cardOf('ferries', claims, documents));
};
/** Letters, marks and what the library sets apart, without the characters that only guide the direction of writing. */
const wordsIn = (plot: SVGSVGElement) =>
  [...plot.querySelectorAll('text')].map((text) => (text.textContent ?? '').replace(/[\u2068\u2069]/g, ''));
const filledWith = (plot: SVGSVGElement, colour: string) =>
  [...plot.querySelectorAll('circle')].filter((dot) => dot.getAttribute('fill') === colour).length;

describe('a plot', () => {
  // jsdom has no canvas to measure letters on: they are taken to be of one width.
  beforeAll(() => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  });

  it.each([
    ['side by side', drawQuantities, () => 1],
    ['along time', drawTimeLine, (place: number) => place + 1],
  ] as const)(
    'has %s a dot for a figure, a ring for a rough one, arrows for open ends, a bar for a range',
    (_, draw, dayOf) => {
      const plot = draw(ENGLISH, plotOf(VALUES, dayOf), 800);
      expect(plot.querySelectorAll('circle')).toHaveLength(4);
      expect(filledWith(plot, 'var(--surface)')).toBe(1);
      expect(plot.querySelectorAll('[stroke-width="2"] > path')).toHaveLength(2);
      expect(plot.querySelectorAll('[stroke-width="7"] > line')).toHaveLength(1);
    },
  );

  it('says each figure, name and day beside its mark', () => {
    const words = wordsIn(
      drawQuantities(
        ENGLISH,
        plotOf(VALUES, () => 1),
        800,
      ),
    );
    expect(words).toEqual(expect.arrayContaining(['more than 140', '100 to 180', 'Report 3', '1 May 2024']));
    expect(
      wordsIn(
        drawQuantities(
          ENGLISH,
          plotOf(VALUES, () => 1),
          380,
        ),
      ),
    ).toContain('Report 3 · 1 May 2024');
  });

  it('has for positions a dot in the column of each', () => {
    const plot = drawStances(
      ENGLISH,
      plotOf([stance('no'), stance('yes'), stance('no')], () => 1),
      ['yes', 'no'],
      800,
    );
    const [first, second, third] = [...plot.querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cx')));
    expect(first).toBe(third);
    expect(second).toBeLessThan(first ?? 0);
    expect(wordsIn(plot)).toEqual(expect.arrayContaining(['yes', 'no', 'Report 2']));
  });

  it('grows beyond its place for many positions, so that their words have room', () => {
    const positions = Array.from({ length: 9 }, (_, place) => `position ${place}`);
    const plot = drawStances(
      ENGLISH,
      plotOf(positions.map(stance), () => 1),
      positions,
      380,
    );
    expect(Number(plot.getAttribute('width'))).toBeGreaterThan(700);
  });

  it('brings no style element, which the pages’ policy refuses, and no name of its parts', () => {
    const plot = drawQuantities(
      ENGLISH,
      plotOf(VALUES, () => 1),
      800,
    );
    expect(plot.querySelectorAll('style, script, [aria-label], [style*="url"]')).toHaveLength(0);
  });

  it('is drawn of one figure, and of nought', () => {
    for (const value of [figure(0), figure(7, 'up-to')])
      expect(
        drawQuantities(
          ENGLISH,
          plotOf([value], () => 1),
          800,
        ).querySelectorAll('circle'),
      ).toHaveLength(1);
  });
});
