const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Near "2-3" these make it a vote or a match's score and not a range. */
export const MATCH_WORDS = words(
  'vote votes voted voting passed adopted rejected win wins won winning beat beats beaten lose loses lost losing defeat defeats ' +
    'defeated victory draw draws drew lead led leads score scored thrashed ahead behind trailing',
);

/** Before "from A to B" these make it a change and not a range. */
export const CHANGE_WORDS = words(
  'rose risen rises rise rising fell fallen fall falls falling up down increase increased increases jumped climbed climbs dropped ' +
    'drops grew grown grows raised revised went cut slipped slid gained improved lifted upgraded lowered reduced moved changed',
);

/** Function words that may stand between "a third of" and the number it is taken of. */
export const OWNERS = words(
  'the its their his her our my a an all about those these nearly almost roughly around some',
);

/** Nouns that have their number behind them: "the population of 2.3 million". */
export const POPULATION = words(
  'population populations inhabitants people residents citizens citizenry membership workforce total territory enclave strip',
);

/** Words that may stand before the number of such a noun, or between a whole and its part. */
export const HEDGED_BASE = words(
  'about around some roughly approximately nearly almost over more than at least less fewer an estimated just well up to perhaps only ( ~',
);
