import { type Composer, gapBetween } from './draft.ts';
import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';
import { CHANGE_WORDS } from './words/contexts.ts';

/** How many times its low end a range joined by "or" can be at most: "three or four", not "3 or 400". */
const WIDEST_OR = 3;

const isChange = (tokens: readonly Token[], first: number) =>
  tokens.slice(Math.max(0, first - 4), first).some((token) => CHANGE_WORDS.has(token.lower));

/** The low end's value: it shares the high end's scale where it has none of its own ("1.3–1.5 million"). */
const lowEnd = (low: Amount, high: Amount): number => {
  const isBare = low.scale === 1 && high.scale > 1 && (low.unit === undefined || low.kind === 'money');
  const scaled = low.number * high.scale;
  return isBare && low.number < 1000 && scaled <= high.number ? scaled : low.number;
};

/** "$5", "aged 6": the unit stands before the number, once for both ends. */
const isUnitBefore = (amount: Amount) => amount.unit !== undefined && amount.last === amount.to;

/** The unit of both ends; null where they have different ones. A noun that happens to follow money is none. */
const sharedUnit = (left: Amount, right: Amount): string | null | undefined => {
  if (isUnitBefore(left) && right.kind === 'count') return left.unit;
  if (left.unit === undefined || left.unit === right.unit) return right.unit;
  return null;
};

/**
 * "between 1.3 and 1.5 million", "from 10,000 to 15,000", "100–120", "three or four". What rose from one number to
 * another is two figures, not a range.
 */
export const composeRange: Composer = (tokens, amounts, at) => {
  const [left, right] = amounts.slice(at, at + 2);
  if (left?.form !== 'cardinal' || right?.form !== 'cardinal') return undefined;
  const unit = sharedUnit(left, right);
  const [low, high] = [lowEnd(left, right), right.number];
  if (unit === null || low >= high) return undefined;
  const gap = gapBetween(tokens, left, right);
  const lead = tokens[left.first - 1]?.lower;
  const isLed =
    lead === 'between' ? gap === 'and' : lead === 'from' && gap === 'to' && !isChange(tokens, left.first - 1);
  const isJoined =
    gap === '-' || (gap === 'to' && lead !== 'from' && lead !== 'by') || (gap === 'or' && high <= low * WIDEST_OR);
  if (!isLed && !isJoined) return undefined;
  const isLeft = isUnitBefore(left) && right.kind === 'count';
  const last = isLeft ? right.to : right.last;
  const kind = isLeft ? left.kind : right.kind;
  return [{ kind, low, high, unit, hedge: 'range', first: isLed ? left.first - 1 : left.first, last }, 2];
};
