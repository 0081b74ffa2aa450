import type { Hedge } from '../../../model/value.ts';
import { phrasesOf } from '../phrases.ts';

const listed = (table: Partial<Record<Hedge, string>>): (readonly [string, Hedge])[] =>
  Object.entries(table).flatMap(([hedge, wordings]) =>
    wordings.split(', ').map((wording) => [wording, hedge as Hedge] as const),
  );

/** "far more than", "considerably fewer than": each of these before each of those. */
const strengthened = (comparisons: string): string =>
  'far, much, many, a lot, lots, considerably, significantly, substantially, rather, somewhat, well, vastly, slightly, a little, a few, just, only slightly'
    .split(', ')
    .flatMap((adverb) => comparisons.split(', ').map((comparison) => `${adverb} ${comparison}`))
    .join(', ');

const COMPARISONS = listed({
  exact: 'exactly, precisely, only, just, merely, a total of, a mere, all of, the top',
  about:
    'perhaps, maybe, possibly, probably, barely, hardly, scarcely, somewhere near, somewhere between, as near as, ' +
    'roughly, approximately, approx, approx., circa, c., ca., est., estimated, an estimated, in the region of, ' +
    'in the order of, on the order of, in the vicinity of, in the neighbourhood of, in the neighborhood of, ' +
    'something like, reckoned at, estimated at, ~, ≈, ±',
  'more-than':
    `${strengthened('more than, over, above, in excess of')}, ` +
    'more than, greater than, higher than, larger than, bigger than, better than, over than, at least, at the least, ' +
    'at the very least, upwards of, upward of, no fewer than, no less than, not fewer than, not less than, in excess of, ' +
    'north of, exceeding, exceeds, exceeded, exceed, topping, topped, tops, surpassing, surpassed, surpasses, ' +
    'has passed, have passed, had passed, passed the, has crossed, have crossed, had crossed, crossed the, ' +
    'surpass, easily, comfortably over, comfortably more than, not less than, ' +
    'a minimum of, minimum of, as few as, as little as, starting at, starting from, >, ≥',
  'up-to':
    'up to, as many as, as much as, as high as, as long as, as far as, fewer than, less than, lower than, smaller than, ' +
    'not even, not as many as, nowhere near, not more than, no more than, not over, not exceeding, no greater than, no higher than, at most, at the most, ' +
    'at the very most, a maximum of, maximum of, anything up to, south of, well under, well below, far fewer than, ' +
    'far less than, many fewer than, much less than, considerably fewer than, considerably less than, far below, far under, <, ≤',
  nearly:
    'nearly, almost, close to, just under, just below, just short of, just shy of, shy of, short of, approaching, nearing, ' +
    'not quite, virtually, getting on for, nigh on, well-nigh, close on, near to, not far off, not far short of, not far from, the best part of, ' +
    'the better part of, coming up to, coming close to, within reach of, a little under, a little below, a little less than, ' +
    'slightly less than, slightly fewer than, slightly under, slightly below, just less than, just fewer than',
});

/** A determiner after these begins another phrase: "over the past two years", "under the 1993 accord". */
const PREPOSITIONS = listed({
  about: 'about, around, some, somewhere around',
  'more-than': 'over, above, beyond',
  'up-to': 'under, below',
});

/** Wordings right before a figure. */
export const HEDGES_BEFORE = phrasesOf([...COMPARISONS, ...PREPOSITIONS], 'backwards');

/** Verbs that bound a big round count only: a road is crossed, and 14 members pass a text. */
export const HEDGES_BEFORE_MILESTONE = phrasesOf(
  listed({
    'more-than':
      'pass, passes, passed, passing, crossing, cross, crosses, crossed, top, breach, breaches, breached, break, breaks, broke, past, ' +
      'goes past, go past, went past, gone past, climbs past, climbed past, rises past, rose past, beyond',
    nearly: 'near, nears, neared, approach, approaches, approached',
  }),
  'backwards',
);

/** Wordings before a figure that has a word of HEDGE_FILLERS before it. */
export const HEDGES_BEFORE_DETERMINER = phrasesOf(COMPARISONS, 'backwards');

export const HEDGE_FILLERS: ReadonlySet<string> = new Set(
  'the a an another further additional its their his her all these those only just'.split(' '),
);

const AFTER = listed({
  about: 'or so, -odd, odd, or thereabouts, give or take, -ish, ish, more or less, approximately, roughly',
  'more-than':
    'or more, or over, or above, or higher, -plus, plus, +, and counting, and more, and above, and over, ' +
    'and upwards, and rising, or possibly more, and possibly more, and perhaps more, perhaps more, maybe more, possibly more, and climbing, at least, at a minimum, at the least, at the very least, if not more, -or-more',
  'up-to': 'or less, or fewer, or under, or below, or lower, at most, at the most, at the very most, tops',
});

/** Wordings right behind a figure or its number; a comma may stand before those of words. */
export const HEDGES_AFTER = phrasesOf([
  ...AFTER,
  ...AFTER.filter(([wording]) => wording.includes(' ')).map(([wording, hedge]) => [`, ${wording}`, hedge] as const),
]);
