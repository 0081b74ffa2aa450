import type { Figure } from '../../model/figure.ts';
import type { Hedge } from '../../model/value.ts';
import type { Amount } from './measure.ts';
import type { Token } from './tokens.ts';
import { FUNCTION_WORDS } from './words/nouns.ts';
import { NOUGHTS } from './words/numbers.ts';

/** A figure before its hedge is read; `first` and `last` are tokens. `hedge` is set where the form itself is one. */
export interface Draft {
  kind: Figure['kind'];
  number?: number;
  low?: number;
  high?: number;
  unit?: string | undefined;
  hedge?: Hedge;
  first: number;
  last: number;
}

/** A draft with the number of amounts it takes up. */
type Composed = [Draft, number];
type Composer = (tokens: readonly Token[], amounts: readonly Amount[], at: number) => Composed | undefined;

const DASH = /^[-–—‐‑−]$/;
const between = (tokens: readonly Token[], left: Amount, right: Amount) =>
  right.first - left.last > 6 ? undefined : tokens.slice(left.last + 1, right.first);
const wordsOf = (gap: readonly Token[] | undefined) => gap?.map((token) => token.lower).join(' ');
const isDashed = (gap: readonly Token[] | undefined) => gap?.length === 1 && DASH.test(gap[0]?.text ?? '');

const MATCH_WORDS =
  /^(votes?|voted|voting|passed|adopted|win|wins|won|beat|beats|beaten|lose|loses|lost|defeats?|defeated|victory|draws?|drew|lead|led|leads|score|scored|thrashed|ahead|behind|trailing)$/;

const nearMatchWord = (tokens: readonly Token[], first: number, last: number) =>
  tokens.slice(Math.max(0, first - 5), last + 4).some((token) => MATCH_WORDS.test(token.lower));

/** "14-0", "14 to none", "by 14 votes to 0", "14–0–1": the first number is the figure. */
const composeVote: Composer = (tokens, amounts, at) => {
  const [left, right] = [amounts[at], amounts[at + 1]];
  if (left?.form !== 'cardinal' || (left.unit && left.kind !== 'vote')) return undefined;
  const draft: Draft = { kind: 'vote', number: left.number, unit: 'votes', first: left.first, last: left.last };
  if (tokens[left.last + 1]?.lower === 'to' && NOUGHTS.has(tokens[left.last + 2]?.lower ?? ''))
    return [{ ...draft, last: left.last + 2 }, right && right.first <= left.last + 2 ? 2 : 1];
  if (right?.form !== 'cardinal' || (right.unit && right.kind !== 'vote')) return undefined;
  const gap = between(tokens, left, right);
  const plain =
    left.scale === 1 && right.scale === 1 && Number.isInteger(left.number) && Number.isInteger(right.number);
  if (!plain || left.number > 999 || right.number > 999) return undefined;
  const dashed = isDashed(gap) && left.to === left.last;
  if (!dashed && wordsOf(gap) !== 'to') return undefined;
  if (tokens[left.first - 1]?.lower === 'from') return undefined;
  const clear =
    left.number >= right.number ||
    left.number === 0 ||
    left.kind === 'vote' ||
    (dashed && nearMatchWord(tokens, left.first, right.last));
  if (!clear) return undefined;
  const third = amounts[at + 2];
  const more = third && dashed && isDashed(between(tokens, right, third)) ? third : undefined;
  return [{ ...draft, last: (more ?? right).last }, more ? 3 : 2];
};

const CHANGE =
  /^(rose|risen|rises|rise|fell|fallen|fall|falls|up|down|increased?|jumped|climbed|dropped|grew|grown|raised|revised|went|cut|slipped|slid|gained|improved|lifted|upgraded|lowered)$/;

const isChange = (tokens: readonly Token[], first: number) =>
  tokens.slice(Math.max(0, first - 4), first).some((token) => CHANGE.test(token.lower));

const shareScale = (low: Amount, high: Amount): number => {
  const bare = low.scale === 1 && (low.unit === undefined || low.kind === 'money') && high.scale > 1;
  return bare && low.number < 1000 && low.number * high.scale <= high.number ? low.number * high.scale : low.number;
};

/** "between 1.3 and 1.5 million", "from 10,000 to 15,000", "100–120", "three or four". */
const composeRange: Composer = (tokens, amounts, at) => {
  const [left, right] = [amounts[at], amounts[at + 1]];
  if (!left || !right || left.form !== 'cardinal' || right.form !== 'cardinal') return undefined;
  if (left.unit && right.unit && left.unit !== right.unit) return undefined;
  if (left.unit && !right.unit && (left.kind !== 'money' || left.from === left.first)) return undefined;
  const gap = between(tokens, left, right);
  const word = wordsOf(gap);
  const lead = tokens[left.first - 1]?.lower;
  const low = shareScale(left, right);
  const high = right.number;
  if (low >= high) return undefined;
  const led =
    (lead === 'between' && word === 'and') || (lead === 'from' && word === 'to' && !isChange(tokens, left.first - 1));
  const joined = isDashed(gap) || (word === 'to' && lead !== 'from') || (word === 'or' && high <= low * 3);
  if (!led && !joined) return undefined;
  const first = led ? left.first - 1 : left.first;
  return [{ kind: right.kind, low, high, unit: right.unit ?? left.unit, hedge: 'range', first, last: right.last }, 2];
};

const isOpenWord = (token: Token | undefined) =>
  token?.kind === 'word' &&
  (!FUNCTION_WORDS.has(token.lower) || /^(the|its|their|his|her|our|my|a|an|about|those|these)$/.test(token.lower));

/** True where only a determiner, owner or adjective stands between `from` and `to`, a hedge allowed. */
const leadsTo = (tokens: readonly Token[], from: number, to: number) => {
  if (to - from > 5) return false;
  for (let at = from; at < to; at++) if (!isOpenWord(tokens[at])) return false;
  return true;
};

/** "all but one of the 15", "all but two of its 20 members". */
const composeAllBut: Composer = (tokens, amounts, at) => {
  const [few, whole] = [amounts[at], amounts[at + 1]];
  if (!few || tokens[few.first - 1]?.lower !== 'but' || tokens[few.first - 2]?.lower !== 'all') return undefined;
  if (
    !whole ||
    few.number >= whole.number ||
    tokens[few.to + 1]?.lower !== 'of' ||
    !leadsTo(tokens, few.to + 2, whole.first)
  )
    return undefined;
  return [
    { kind: 'count', number: whole.number - few.number, unit: whole.unit, first: few.first - 2, last: whole.last },
    2,
  ];
};

/** "14 of its 15 members", "14 out of 15", "one in five". */
const composeRatio: Composer = (tokens, amounts, at) => {
  const [part, whole] = [amounts[at], amounts[at + 1]];
  if (!part || !whole || part.form !== 'cardinal' || whole.form !== 'cardinal') return undefined;
  if (part.kind !== 'count' || whole.kind !== 'count' || part.number > whole.number || part.number < 0)
    return undefined;
  let start = part.last + 1;
  if (tokens[start]?.lower === 'out') start++;
  const draft: Draft = {
    kind: 'ratio',
    number: part.number,
    unit: whole.unit ?? part.unit,
    first: part.first,
    last: whole.last,
  };
  if (tokens[start]?.lower === 'of' && leadsTo(tokens, start + 1, whole.first)) return [draft, 2];
  const inEvery = part.unit === undefined && wordsOf(between(tokens, part, whole))?.match(/^in( every)?$/);
  const share = inEvery && part.number < whole.number && whole.number <= 1000;
  return share ? [{ ...draft, number: part.number / whole.number }, 2] : undefined;
};

/** "two-thirds of Gaza's 2.2 million people", "a quarter of the 130", "half of them" after a count. */
const composePart: Composer = (tokens, amounts, at) => {
  const [part, whole] = [amounts[at], amounts[at + 1]];
  if (part?.form !== 'part') return undefined;
  const of = tokens[part.to + 1]?.lower === 'of' ? 1 : 0;
  const kind = whole?.kind === 'money' ? 'money' : 'count';
  if (
    whole?.form === 'cardinal' &&
    whole.number > 1 &&
    leadsTo(tokens, part.to + 1 + of, whole.first) &&
    whole.first > part.to + 1
  )
    return [
      {
        kind,
        number: round(part.number * whole.number),
        unit: whole.unit,
        hedge: 'fraction',
        first: part.first,
        last: whole.last,
      },
      2,
    ];
  const pronoun = of ? tokens[part.to + 2]?.lower : undefined;
  const base = amounts
    .slice(0, at)
    .findLast((amount) => amount.kind === 'count' && amount.form === 'cardinal' && amount.number > 1);
  if (base && pronoun && /^(them|these|those|whom|which)$/.test(pronoun))
    return [
      {
        kind: 'count',
        number: round(part.number * base.number),
        unit: base.unit,
        hedge: 'fraction',
        first: part.first,
        last: part.to + 2,
      },
      1,
    ];
  return undefined;
};

const round = (value: number) => (value >= 10 ? Math.round(value) : Number(value.toPrecision(12)));

/** "20 dollars 43 cents", "$20 and 43c", "3 GBP and one". */
const composeCoins: Composer = (tokens, amounts, at) => {
  const [main, coins] = [amounts[at], amounts[at + 1]];
  if (
    !main ||
    !coins ||
    main.kind !== 'money' ||
    main.unit === 'cents' ||
    main.scale > 1 ||
    !Number.isInteger(main.number)
  )
    return undefined;
  if (coins.number >= 100 || !Number.isInteger(coins.number) || coins.number < 0 || coins.form !== 'cardinal')
    return undefined;
  const gap = wordsOf(between(tokens, main, coins));
  if (gap !== '' && gap !== 'and') return undefined;
  const closes = coins.unit === 'cents' || (coins.unit === undefined && tokens[coins.last + 1]?.kind !== 'word');
  if (!closes) return undefined;
  return [
    { kind: 'money', number: main.number + coins.number / 100, unit: main.unit, first: main.first, last: coins.last },
    2,
  ];
};

const COMPOSERS: readonly Composer[] = [
  composeAllBut,
  composePart,
  composeVote,
  composeRange,
  composeRatio,
  composeCoins,
];

const alone = (amount: Amount): Draft => {
  const { kind, unit, first, last, low, high, number } = amount;
  if (low !== undefined && high !== undefined) return { kind, low, high, unit, hedge: 'vague', first, last };
  return { kind, number, unit, first, last };
};

/** Puts together the amounts that make one figure: votes, ranges, ratios, shares of a base, compound sums. */
export const compose = (tokens: readonly Token[], amounts: readonly Amount[]): Draft[] => {
  const drafts: Draft[] = [];
  for (let at = 0; at < amounts.length; ) {
    let composed: Composed | undefined;
    for (const composer of COMPOSERS) {
      composed = composer(tokens, amounts, at);
      if (composed) break;
    }
    const amount = amounts[at];
    if (composed) drafts.push(composed[0]);
    else if (amount) drafts.push(alone(amount));
    at += composed?.[1] ?? 1;
  }
  return drafts;
};
