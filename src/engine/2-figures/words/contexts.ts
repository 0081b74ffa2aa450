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
