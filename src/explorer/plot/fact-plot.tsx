import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useLanguage } from '../../design/use-language.ts';
import type { FactCard } from '../../model/answer.ts';
import { type Language, say, sayCount } from '../../wording/language.ts';
import { drawQuantities } from './draw-quantities.ts';
import { drawStances } from './draw-stances.ts';
import { drawTimeLine } from './draw-time-line.ts';
import { PlotKey } from './plot-key.tsx';
import { firstRows, type PlotMarks, plotMarksOf } from './plot-marks.ts';

/** More rows say no more to the eye; the table has them all. */
const MOST_ROWS = 60;
/** From so many dates on, figures are drawn along a line of time. */
const FEWEST_DATES = 3;

/**
 * What the reports say, drawn: figures or positions by report and date, redrawn as wide as there is room. To assistive
 * technology it is one picture whose name says that the table holds the same in words.
 */
export function FactPlot({ card }: { card: FactCard }) {
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const all = useMemo(() => plotMarksOf(card), [card]);
  const plot = useMemo(() => firstRows(all, MOST_ROWS), [all]);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let drawnWidth = 0;
    const observer = new ResizeObserver(() => {
      const width = element.clientWidth;
      if (width === drawnWidth || width === 0) return;
      drawnWidth = width;
      element.replaceChildren(draw(language, card, plot, width));
      // What is wider than its place is scrolled, by keyboard too.
      if (element.scrollWidth > width) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [card, language, plot]);
  return (
    <figure class="plot" dir="ltr">
      <div
        ref={place}
        class="plot-place"
        role="img"
        aria-label={say(language, 'explorer_plot', { label: card.fact.label })}
      />
      <figcaption dir={language.direction}>
        <PlotKey marks={plot.marks} />
        {all.rows.length > MOST_ROWS && <p>{sayCount(language, 'explorer_plotCut', MOST_ROWS)}</p>}
      </figcaption>
    </figure>
  );
}

function draw(language: Language, { fact }: FactCard, plot: PlotMarks, width: number): SVGSVGElement {
  if (fact.kind === 'quantity') {
    const dates = new Set(plot.rows.map(({ date }) => date));
    return dates.size < FEWEST_DATES ? drawQuantities(language, plot, width) : drawTimeLine(language, plot, width);
  }
  const taken = new Set(plot.marks.map(({ value }) => (value.kind === 'stance' ? value.label : '')));
  const positions = (fact.positions ?? []).map(({ label }) => label).filter((label) => taken.has(label));
  return drawStances(language, plot, positions, width);
}
