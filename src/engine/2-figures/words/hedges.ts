import type { Hedge } from '../../../model/value.ts';
import { phrasesOf } from '../phrases.ts';
import { wordSet } from './word-set.ts';

const listed = (table: Partial<Record<Hedge, string>>): (readonly [string, Hedge])[] =>
  Object.entries(table).flatMap(([hedge, wordings]) =>
    wordings.split(', ').map((wording) => [wording, hedge as Hedge] as const),
  );

const FAR = ['far', 'much', 'many', 'a lot', 'considerably', 'significantly', 'substantially', 'vastly', 'well'];
const SLIGHTLY = ['slightly', 'a little', 'a few', 'just', 'only slightly', 'somewhat', 'rather'];

/** Each adverb before each comparison: "far more than", "slightly fewer than". */
const strengthened = (adverbs: readonly string[], comparisons: string): string =>
  adverbs.flatMap((adverb) => comparisons.split(', ').map((comparison) => `${adverb} ${comparison}`)).join(', ');

const MORE = 'more than, over, above, in excess of';
const LESS = 'less than, fewer than, under, below';

const COMPARISONS = listed({
  exact:
    'exactly, precisely, only, just, only just, merely, a total of, a mere, all of, a good, a full, fully, the top',
  about:
    'roughly, approximately, approx, approx., circa, c., ca., est., estimated, an estimated, in the region of, ' +
    'in the order of, on the order of, in the vicinity of, in the neighbourhood of, in the neighborhood of, ' +
    'something like, reckoned at, estimated at, somewhere near, perhaps, maybe, possibly, probably, likely, ' +
    'barely, hardly, scarcely, plus or minus, +/-, ~, ≈, ±',
  'more-than':
    `${strengthened([...FAR, ...SLIGHTLY], MORE)}, ` +
    'more than, greater than, higher than, larger than, bigger than, better than, over than, at least, at the least, ' +
    'at the very least, upwards of, upward of, no fewer than, no less than, not fewer than, not less than, ' +
    'in excess of, north of, exceeding, exceeds, exceeded, exceed, topping, topped, tops, ' +
    'surpassing, surpassed, surpasses, surpass, has passed, have passed, had passed, passed the, ' +
    'has crossed, have crossed, had crossed, crossed the, easily, comfortably over, comfortably more than, ' +
    'a minimum of, minimum of, minimum, as few as, as little as, as low as, as young as, as small as, starting at, starting from, >, ≥',
  'up-to':
    `${strengthened(FAR, LESS)}, ` +
    'up to, as many as, as much as, as high as, as long as, as far as, fewer than, less than, lower than, ' +
    'smaller than, not even, not as many as, nowhere near, not more than, no more than, not over, not exceeding, ' +
    'no greater than, no higher than, at most, at the most, at the very most, a maximum of, maximum of, maximum, a limit of, as old as, as large as, as big as, ' +
    'anything up to, south of, <, ≤',
  nearly:
    `${strengthened(SLIGHTLY, LESS)}, ` +
    'nearly, almost, close to, close on, near to, coming close to, coming up to, just short of, just shy of, shy of, ' +
    'short of, approaching, nearing, not quite, not far off, not far from, not far short of, virtually, ' +
    'getting on for, nigh on, well-nigh, the best part of, the better part of, practically, closer to, within reach of',
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
      'pass, passes, passed, passing, crossing, cross, crosses, crossed, top, breach, breaches, breached, ' +
      'break, breaks, broke, past, goes past, go past, ' +
      'went past, gone past, climbs past, climbed past, rises past, rose past, beyond',
    nearly: 'near, nears, neared, approach, approaches, approached',
  }),
  'backwards',
);

/** Wordings before a figure that has a word of HEDGE_FILLERS before it. */
export const HEDGES_BEFORE_DETERMINER = phrasesOf(COMPARISONS, 'backwards');

export const HEDGE_FILLERS = wordSet('the a an another further additional its their his her all these those only just');

const AFTER = listed({
  about: 'or so, -odd, odd, or thereabouts, give or take, -ish, ish, more or less, approximately, roughly',
  'more-than':
    'or more, or over, or above, or higher, -plus, plus, +, and counting, and rising, and climbing, and more, ' +
    'and above, and over, and upwards, or possibly more, and possibly more, and perhaps more, perhaps more, ' +
    'maybe more, possibly more, at least, minimum, at a minimum, at the least, at the very least, if not more, -or-more',
  'up-to':
    'or less, or fewer, or under, or below, or lower, maximum, max, at most, at the most, at the very most, tops',
});

/** Of these, the ones that a comma may set off: what "at least" or "and more" says behind a comma is of something else. */
const SET_OFF =
  /^(or (so|more|less|fewer|thereabouts|possibly)|give|more or|perhaps|maybe|possibly|if|and (counting|rising|climbing|possibly|perhaps)) ?/;

/** Wordings right behind a figure or its number. */
export const HEDGES_AFTER = phrasesOf([
  ...AFTER,
  ...AFTER.filter(([wording]) => SET_OFF.test(wording)).map(([wording, hedge]) => [`, ${wording}`, hedge] as const),
]);
