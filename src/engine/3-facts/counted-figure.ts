import type { Fact } from '../../model/fact.ts';
import type { Figure } from '../../model/figure.ts';
import type { Quantity } from '../../model/value.ts';
import type { PlacedFigure } from './place-figures.ts';
import type { Reading } from './reading.ts';

/** Counts a frame can mean: not money, not per cent, not an age. */
const COUNTED = new Set(['count', 'vote', 'ratio', 'ordinal']);

/** True where the fact can mean the figure: a count, within the fact's bounds. */
export function accepts(fact: Fact, placed: PlacedFigure, reading: Reading): boolean {
  if (!COUNTED.has(placed.figure.kind) || comparesWithACount(placed, reading)) return false;
  if (PERSONS.has(fact.unit ?? '') && APART.has(placed.figure.unit ?? '')) return false;
  const bounds = fact.frame.bounds;
  if (!bounds) return true;
  const figure = ofItsBase(placed, reading);
  return (figure.number ?? figure.low ?? 0) >= bounds.low && (figure.number ?? figure.low ?? 0) <= bounds.high;
}

/** Units of facts that count persons as a whole. */
const PERSONS = new Set(['people', 'hostages']);
/** "16,000 children", "17,000 militants", "40,000 tents": parts of the whole, other persons, or things. */
const APART = new Set(
  (
    'children minors babies orphans women journalists medics doctors nurses patients fighters militants gunmen terrorists operatives combatants soldiers troops ' +
    'reservists officers policemen prisoners detainees suspects members countries states tents trucks lorries homes houses buildings bombs rockets missiles drones ' +
    'strikes targets sites tonnes tons meals litres signatures votes days weeks months years'
  ).split(' '),
);

const COUNTS = new Set(['number', 'figure', 'total', 'size', 'population', 'capacity', 'many']);

/** "A place built for a fifth of that number": a share that measures something else by the count. */
function comparesWithACount({ figure, to }: PlacedFigure, { words }: Reading): boolean {
  if (figure.kind !== 'ratio' || (figure.number ?? 1) >= 1) return false;
  const behind = words.slice(to + 1, to + 4).map(({ lower }) => lower);
  return COUNTS.has(behind[2] ?? '') && behind[0] === 'of' && behind[1] !== 'a';
}

/** "134 hostages, a quarter of whom …": a share is of the count named before it, else behind it, in its sentence. */
export function ofItsBase(placed: PlacedFigure, reading: Reading): Figure {
  const { figure } = placed;
  if (figure.kind !== 'ratio' || figure.number === undefined || figure.number >= 1) return figure;
  const counts = reading.figures.filter((other) => other.figure.kind === 'count' && (other.figure.number ?? 0) > 1);
  const base =
    counts.findLast((other) => other.to < placed.from) ??
    counts.find((other) => other.from > placed.to && !isApposition(other, reading));
  const whole = base?.figure.number;
  if (whole === undefined) return figure;
  return { ...figure, number: Math.round(figure.number * whole * 100) / 100, hedge: 'fraction' };
}

/** "Half of Gaza, 1.4 million people": a count right behind a comma says the share anew. */
const isApposition = ({ from }: PlacedFigure, { words }: Reading): boolean =>
  [from - 1, from].some((at) => (words[at]?.breakBefore ?? 0) > 0);

/** A figure as the fact's value; null where it gives no number. */
export function quantityOf(
  figure: Pick<Figure, 'number' | 'low' | 'high' | 'hedge'>,
  unit: string | undefined,
): Quantity | null {
  const counted = unit === undefined ? {} : { unit };
  if (figure.low !== undefined && figure.high !== undefined) {
    const hedge = figure.hedge === 'vague' ? 'vague' : 'range';
    return { kind: 'quantity', low: figure.low, high: figure.high, hedge, ...counted };
  }
  if (figure.number === undefined) return null;
  const hedge = figure.hedge === 'range' || figure.hedge === 'vague' ? 'about' : figure.hedge;
  return { kind: 'quantity', number: figure.number, hedge, ...counted };
}
