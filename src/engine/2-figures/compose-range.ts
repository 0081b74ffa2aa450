import { type Composer, gapBetween } from './draft.ts';
import type { Amount } from './measure.ts';
import { tokenAt, wordAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { CHANGE_WORDS } from './words/contexts.ts';

/** How many times its low end a range joined by "or" can be at most: "three or four", not "3 or 400". */
const WIDEST_OR = 3;
/** The same for "100, perhaps 130" and "200, if not 500". */
const WIDEST_PERHAPS = 10;
/** How many times "rose 5 to 10 per cent" can be; "rose 5 to 105" is a change and its outcome. */
const WIDEST_CHANGE = 4;

const isChange = (tokens: readonly Token[], first: number) =>
  tokens.slice(Math.max(0, first - 4), first).some((token) => CHANGE_WORDS.has(token.lower));

/** "fell $2 to $70 a barrel": by how much and to what, right behind the verb. */
const isOutcome = (tokens: readonly Token[], first: number, low: number, high: number) =>
  high > low * WIDEST_CHANGE && CHANGE_WORDS.has(wordAt(tokens, first - 1));

/** "130-140,000": the thousands of the high end, where they make a narrow range, hold for the low end too. */
const sharesThousands = (tokens: readonly Token[], low: Amount, high: Amount, gap: string) => {
  if (!/,000$/.test(tokenAt(tokens, high.from).text) || high.scale > 1 || low.number * 1000 >= high.number)
    return false;
  return high.number <= low.number * 1000 * (gap === '-' ? WIDEST_OR : 2);
};

/** The low end's value: it shares the high end's scale where it has none of its own ("1.3–1.5 million"). */
const lowEnd = (tokens: readonly Token[], low: Amount, high: Amount, gap: string): number => {
  if (low.scale === 1 && low.number < 1000 && sharesThousands(tokens, low, high, gap)) return low.number * 1000;
  const isBare = low.scale === 1 && high.scale > 1 && (low.unit === undefined || low.kind === 'money');
  const scaled = low.number * high.scale;
  return isBare && low.number < 1000 && scaled <= high.number ? scaled : low.number;
};

/** The gap between two ends with the hedge of the high end left out: "to as many as" is "to", ", perhaps" is "perhaps". */
const plainGap = (gap: string): string => {
  if (
    /^(, )?(((or )?(perhaps|maybe|possibly|even|probably)( even| as many as| up to)?)|if not|and possibly|and perhaps)$/.test(
      gap,
    )
  )
    return 'perhaps';
  return gap.replace(
    /^(to|and|or) (as many as|up to|about|around|some|roughly|nearly|almost|more than|over|well over)$/,
    '$1',
  );
};

/** "$5", "aged 6": the unit stands before the number, once for both ends. */
const isUnitBefore = (amount: Amount) => amount.unit !== undefined && amount.last === amount.to;

/** How many tokens may stand between the ends of a range that its first word and its joint hold together. */
const WIDEST_SPAN = 6;

/** "from 5C at night to 20C by day": the joint stands right before the high end, and words about the low end before it. */
const spanJoint = (tokens: readonly Token[], low: Amount, high: Amount): string | undefined => {
  const between = tokens.slice(low.last + 1, high.first);
  const joint = between.pop()?.lower;
  const isSpan = between.length > 0 && between.length < WIDEST_SPAN && between.every(({ kind }) => kind === 'word');
  return isSpan && !between.some(({ lower }) => lower === joint || CHANGE_WORDS.has(lower)) ? joint : undefined;
};

/** The unit of both ends; null where they have different ones. A noun that happens to follow money is none. */
const sharedUnit = (left: Amount, right: Amount): string | null | undefined => {
  if (isUnitBefore(left) && right.kind === 'count') return left.unit;
  if (left.unit === undefined || left.unit === right.unit) return right.unit;
  return null;
};

/** The token before a range's low end that may open it: "between" of "between the ages of 18 and 24" too. */
const rangeOpening = (tokens: readonly Token[], first: number): number => {
  const [lead, the, ages, of] = tokens.slice(Math.max(0, first - 4), first).map((token) => token.lower);
  return lead === 'between' && the === 'the' && ages === 'ages' && of === 'of' ? first - 4 : first - 1;
};

/**
 * "between 1.3 and 1.5 million", "from 10,000 to 15,000", "100–120", "three or four". What rose from one number to
 * another is two figures, not a range.
 */
export const composeRange: Composer = (tokens, amounts, at) => {
  const [left, right] = amounts.slice(at, at + 2);
  if (left?.form !== 'cardinal' || right?.form !== 'cardinal') return undefined;
  const gap = plainGap(gapBetween(tokens, left, right) ?? '');
  const span = spanJoint(tokens, left, right);
  const unit = (gap === 'perhaps' || span) && right.unit === undefined ? left.unit : sharedUnit(left, right);
  const ends = [lowEnd(tokens, left, right, gap), right.number] as const;
  // Below nought the end named first is often the milder one: "between -2C and -5C".
  const [low, high] = right.number < ends[0] && ends[0] < 0 && gap !== '-' ? [ends[1], ends[0]] : ends;
  if (unit === null || low >= high) return undefined;
  const opens = rangeOpening(tokens, left.first);
  const lead = wordAt(tokens, opens);
  const isLed =
    lead === 'between'
      ? gap === 'and' || span === 'and'
      : lead === 'from' && (gap === 'to' || span === 'to') && !isChange(tokens, opens);
  const isJoined =
    gap === '-' ||
    (gap === 'to' && lead !== 'from' && lead !== 'by' && !isOutcome(tokens, left.first, low, high)) ||
    (gap === 'or' && high <= low * WIDEST_OR) ||
    (gap === 'perhaps' && high <= low * WIDEST_PERHAPS);
  if (!isLed && !isJoined) return undefined;
  const isLeft = right.kind === 'count' && (isUnitBefore(left) || (isLed && right.unit === undefined));
  const last = isLeft ? right.to : right.last;
  const kind = isLeft ? left.kind : right.kind;
  return [{ kind, low, high, unit, hedge: 'range', first: isLed ? opens : left.first, last }, 2];
};
