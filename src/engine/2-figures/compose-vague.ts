import { type Composer, gapBetween } from './draft.ts';
import type { Amount } from './measure.ts';

const JOINT = /^(,? ?(if not|or even|or perhaps|or maybe|or possibly|perhaps|maybe|even|possibly) ?,?|or|to)$/;
const endsOf = (amount: Amount): readonly [number, number] => [
  amount.low ?? amount.number,
  amount.high ?? amount.number,
];

/** "hundreds, if not thousands", "dozens or hundreds", "several hundred or even 1,000": one vague figure from end to end. */
export const composeVague: Composer = (tokens, amounts, at) => {
  const [left, right] = amounts.slice(at, at + 2);
  if (left?.form !== 'vague' || (right?.form !== 'vague' && right?.form !== 'cardinal')) return undefined;
  if (left.unit !== undefined && left.unit !== right.unit) return undefined;
  const gap = gapBetween(tokens, left, right);
  const [[low], [, high]] = [endsOf(left), endsOf(right)];
  if (gap === undefined || !JOINT.test(gap) || low >= high) return undefined;
  return [{ kind: right.kind, low, high, unit: right.unit, hedge: 'vague', first: left.first, last: right.last }, 2];
};
