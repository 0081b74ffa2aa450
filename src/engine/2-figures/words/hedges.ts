import type { Hedge } from '../../../model/value.ts';

const table = (entries: Partial<Record<Hedge, string>>): ReadonlyMap<string, Hedge> =>
  new Map(
    Object.entries(entries).flatMap(([hedge, words]) =>
      words.split(', ').map((word) => [word, hedge as Hedge] as const),
    ),
  );

/** Wordings before a figure, in lower case; the longest that stands there wins. */
export const HEDGES_BEFORE = table({
  exact: 'exactly, precisely, only, just, merely, a total of, a mere, all of',
  about:
    'about, around, some, roughly, approximately, approx, approx ., circa, c ., ca ., est ., estimated, an estimated, ' +
    'in the region of, in the order of, in the vicinity of, in the neighbourhood of, in the neighborhood of, somewhere around, ' +
    'something like, or so, give or take, ~, ≈, ±, on the order of, reckoned at, estimated at, averaging',
  'more-than':
    'more than, greater than, higher than, larger than, bigger than, over, at least, at the least, at the very least, ' +
    'upwards of, upward of, up from, no fewer than, no less than, not fewer than, not less than, in excess of, above, ' +
    'north of, beyond, exceeding, exceeds, exceeded, exceed, topping, topped, tops, surpassing, surpassed, surpasses, ' +
    'a minimum of, minimum of, as few as, as little as, just over, just above, >, ≥, well over, well above, over than, ' +
    'better than, starting at, starting from',
  'up-to':
    'up to, as many as, as much as, as high as, as long as, as far as, fewer than, less than, lower than, smaller than, ' +
    'not more than, no more than, not over, not exceeding, no greater than, no higher than, under, below, beneath, ' +
    'at most, at the most, at the very most, a maximum of, maximum of, anything up to, south of, well under, well below, ' +
    'much less than, far fewer than, <, ≤',
  nearly:
    'nearly, almost, close to, just under, just below, just short of, just shy of, shy of, short of, approaching, nearing, ' +
    'not quite, virtually, getting on for, a little under, a little less than, slightly less than, slightly fewer than, ' +
    'slightly under, slightly below, just less than, just fewer than, a little below, towards, nigh on, well-nigh',
});

/** Wordings behind a figure or its unit. */
export const HEDGES_AFTER = table({
  about: 'or so, - odd, odd, or thereabouts, give or take, - ish, ish, approximately, roughly',
  'more-than':
    'or more, or over, or above, or higher, - plus, plus, +, and counting, and more, and above, and over, and up, and upwards, ' +
    'at least, at a minimum, at the least, at the very least, if not more, - or - more',
  'up-to': 'or less, or fewer, or under, or below, or lower, at most, at the most, at the very most, tops',
});

/** Words that may stand between a hedge and its figure. */
export const HEDGE_FILLERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'another',
  'further',
  'additional',
  'its',
  'their',
  'his',
  'her',
  'all',
  'these',
  'those',
  'only',
  'just',
]);
/** Hedges that are prepositions: a determiner after them begins another phrase ("over the past", "under the 1993"). */
export const HEDGE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'over',
  'under',
  'above',
  'below',
  'beyond',
  'beneath',
  'about',
  'around',
  'some',
  'short of',
  'towards',
  'up from',
]);
