import { useLanguage } from '../../design/use-language.ts';
import { type Extent, extentOf } from '../../model/extent.ts';
import { dayInWords } from '../../wording/day-in-words.ts';
import { numberInWords } from '../../wording/value-in-words.ts';
import type { PlotRow } from './plot-rows.ts';
import { scaleOf } from './scale.ts';
import { SIGNS } from './signs.ts';
import { ticksOf } from './ticks.ts';

const WIDTH = 176;
const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;
const ARROW = 4;

/**
 * The figures side by side: a dot for a figure, a ring for a rounded one, a bar for a range, an arrow for a floor or a ceiling, a
 * diamond for the page's own. Hidden from assistive technology: the list of reports says all of it in words.
 */
export function DotPlot({ rows }: { rows: readonly PlotRow[] }) {
  const language = useLanguage();
  const extents = rows.map((row) => extentOf(row.value));
  const scale = scaleOf(extents, WIDTH);
  const guide = extents[rows.findIndex((row) => row.relation === null)]?.dot;
  return (
    <figure class="plot" aria-hidden="true">
      {rows.map((row, index) => (
        <div class={row.relation === null ? 'plot-row own' : 'plot-row'} key={row.id}>
          <span class="plot-label">
            <bdi>{row.label}</bdi>
            {row.day !== null && <span class="plot-day"> {dayInWords(language, row.day)}</span>}
          </span>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} focusable="false" aria-hidden="true">
            <line class="axis" x1="0" x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
            {guide != null && <line class="guide" x1={scale(guide)} x2={scale(guide)} y1="0" y2={HEIGHT} />}
            <Figure extent={extents[index] as Extent} scale={scale} relation={row.relation} />
          </svg>
        </div>
      ))}
      <div class="plot-row">
        <span />
        <div class="ticks" dir="ltr">
          {ticksOf(extents, scale).map((number) => (
            <span key={number} dir="auto" style={{ left: `${(100 * scale(number)) / WIDTH}%` }}>
              {numberInWords(language, number)}
            </span>
          ))}
        </div>
      </div>
    </figure>
  );
}

interface FigureProps {
  extent: Extent;
  scale: (number: number) => number;
  relation: PlotRow['relation'];
}

function Figure({ extent, scale, relation }: FigureProps) {
  const colour = relation === null ? 'var(--text)' : `var(--badge-${SIGNS[relation]})`;
  const { open, isLoose } = extent;
  const from = open === 'down' ? ARROW + 1 : scale(extent.low);
  const to = open === 'up' ? WIDTH - ARROW - 1 : scale(extent.high);
  const dot = extent.dot === null ? null : scale(extent.dot);
  const dotClass = isLoose ? 'dot ring' : 'dot';
  const reach = open ? 'reach' : isLoose ? 'bar loose' : 'bar';
  return (
    <g style={{ color: colour }}>
      {to > from && <line class={reach} x1={from} x2={to} y1={MIDDLE} y2={MIDDLE} />}
      {open === 'up' && (
        <path class="arrow" d={`M${to - ARROW} ${MIDDLE - ARROW}l${ARROW} ${ARROW}l${-ARROW} ${ARROW}`} />
      )}
      {open === 'down' && (
        <path class="arrow" d={`M${from + ARROW} ${MIDDLE - ARROW}l${-ARROW} ${ARROW}l${ARROW} ${ARROW}`} />
      )}
      {dot !== null && relation === null && (
        <path class={dotClass} d={`M${dot} ${MIDDLE - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5Z`} />
      )}
      {dot !== null && relation !== null && <circle class={dotClass} cx={dot} cy={MIDDLE} r="4" />}
    </g>
  );
}
