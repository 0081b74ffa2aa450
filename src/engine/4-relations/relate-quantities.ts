import type { RelationName } from '../../model/annotation.ts';
import { isSpan, type Point, type Quantity } from '../../model/value.ts';

/** How two values are related when dates are left aside, closest first. */
export type Closeness = Exclude<RelationName, 'other-date'>;

/** What a figure stands for. `includesHigh`: whether `high` itself still belongs to it. */
interface Interval {
  low: number;
  high: number;
  includesHigh: boolean;
}

/** The place value of a number's last digit that is not zero: 250 → 10, 4000 → 1000, 17 → 1, 0 → 1. Fractions are rounded off. */
export function placeValue(number: number): number {
  let rest = Math.round(number);
  let place = 1;
  while (rest !== 0 && rest % 10 === 0) {
    rest /= 10;
    place *= 10;
  }
  return place;
}

/** The margin a figure leaves: one of its last place, at most a tenth of it. */
const margin = (number: number): number => Math.min(placeValue(number), 0.1 * number);

function interval(value: Quantity): Interval {
  if (isSpan(value)) return { low: value.low, high: value.high, includesHigh: true };
  const { number, hedge } = value;
  switch (hedge) {
    case 'more-than':
      return { low: number, high: Number.POSITIVE_INFINITY, includesHigh: true };
    case 'up-to':
      return { low: 0, high: number, includesHigh: true };
    case 'nearly':
      return { low: number - margin(number), high: number, includesHigh: true };
    case 'fraction':
      return { low: 0.9 * number, high: 1.1 * number, includesHigh: false };
    default: {
      const place = placeValue(number);
      if (place === 1) return { low: number, high: number, includesHigh: true };
      const half = Math.min(place / 2, 0.1 * number);
      return { low: number - half, high: number + half, includesHigh: false };
    }
  }
}

function overlaps(one: Interval, other: Interval): boolean {
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  if (low !== high) return low < high;
  return (one.includesHigh || one.high > low) && (other.includesHigh || other.high > low);
}

/**
 * How a page's figure is related to a claim's, dates left aside.
 *
 * The rule book (docs/architecture.md): the same number agrees, unless strictly opposite bounds only touch in it;
 * overlapping figures within 1 % agree; a floor agrees with a figure just above it; what else overlaps, or is hedged and
 * within 1 %, is compatible; all else differs. A range, a vague word or a fraction never agrees. Units are not compared:
 * both values answer one fact. `page` and `claim` are not interchangeable where 1 % is taken of the claim's number.
 */
export function relateQuantities(page: Quantity, claim: Quantity): Closeness {
  const isTouching = overlaps(interval(page), interval(claim));
  if (isSpan(page) || isSpan(claim) || page.hedge === 'fraction' || claim.hedge === 'fraction') {
    return isTouching ? 'compatible' : 'differ';
  }
  if (page.number === claim.number)
    return areOpposite(page, claim) || areOpposite(claim, page) ? 'compatible' : 'agree';
  const isNear = Math.abs(page.number - claim.number) <= 0.01 * claim.number;
  if (isTouching && (isNear || isJustAbove(page, claim) || isJustAbove(claim, page))) return 'agree';
  if (isNear && (page.hedge !== 'exact' || claim.hedge !== 'exact')) return 'compatible';
  return isTouching ? 'compatible' : 'differ';
}

/** “More than 4,000” beside “almost 4,000”. */
const areOpposite = (one: Point, other: Point): boolean =>
  one.hedge === 'more-than' && (other.hedge === 'up-to' || other.hedge === 'nearly');

/** “More than 4,000” beside 4,210. */
const isJustAbove = (floor: Point, other: Point): boolean =>
  floor.hedge === 'more-than' && floor.number <= other.number && other.number < floor.number + margin(floor.number);
