import { wordSet } from './word-set.ts';

/** Near "2-3" these make it a vote or a match's score and not a range. */
export const MATCH_WORDS = wordSet(
  'vote votes voted voting passed adopted rejected win wins won winning beat beats beaten lose loses lost losing defeat defeats ' +
    'defeated victory draw draws drew lead led leads score scored thrashed ahead behind trailing',
);

/** Before "from A to B" these make it a change and not a range. */
export const CHANGE_WORDS = wordSet(
  'rose risen rises rise rising fell fallen fall falls falling up down increase increased increases jumped climbed climbs dropped ' +
    'drops grew grown grows raised revised went cut slipped slid gained improved lifted upgraded lowered reduced moved changed ' +
    'upward upwards downward downwards surged soared plunged plummeted tumbled slumped sank swelled shrank widened narrowed expanded doubled tripled halved',
);

/** Function words that may stand between "a third of" and the number it is taken of. */
export const OWNERS = wordSet(
  'the its their his her our my a an all about those these nearly almost roughly around some',
);

/** Nouns that have their number behind them: "the population of 2.3 million". */
export const POPULATION = wordSet(
  'population populations inhabitants people residents citizens citizenry membership workforce total territory enclave strip',
);

/** Words that may stand before the number of such a noun, or between a whole and its part. */
export const HEDGED_BASE = wordSet(
  'about around some roughly approximately nearly almost over more than at least less fewer an estimated just well up to perhaps only ( ~',
);

/** Verbs with a number as their object; "employs 1800" is no year. */
export const COUNTING_VERBS = wordSet(
  'employs employed arrests arrested detained injured wounded killed kills numbers numbered totals totalled totaled totalling totaling ' +
    'exceeds exceeded reached reaches hits attracts attracted drew draws seats houses holds contains covers carries makes sells sold runs ' +
    'adds cuts creates offers needs requires produces costs serves spans stretches uses weighs measures wins loses owns operates ' +
    'supports saves displaced displaces evacuated rescued deported hired fired sacked earns pays builds destroys destroyed damaged',
);

/** Nouns whose size follows "of": "crowds of 2000". */
export const SIZES = wordSet(
  'crowd crowds total population populations force forces maximum minimum workforce audience audiences fleet staff army team ' +
    'capacity height depth altitude distance attendance length weight circulation membership score average excess',
);
