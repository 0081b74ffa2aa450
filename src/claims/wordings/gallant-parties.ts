/** A meeting of Gallant’s with one of his hosts in Washington. */
export interface Parties {
  guest: string;
  host: string;
  /** Both in one phrase. */
  pair: string;
  /** The host he saw on the same visit: "met Austin and Sullivan". */
  also: string;
}

export const BOTH: { austin: Parties; october: Parties; sullivan: Parties } = {
  /** A page of that week needs no name for him. */
  october: {
    guest: '{austin-guest|plain-minister}',
    host: '{austin-host}',
    pair: '{austin-pair}',
    also: '{sullivan-host}',
  },
  austin: {
    guest: '{austin-guest|unnamed-guest}',
    host: '{austin-host}',
    pair: '{austin-pair}',
    also: '{sullivan-host}',
  },
  sullivan: {
    guest: '{gallant-guest|unnamed-guest}',
    host: '{sullivan-host}',
    pair: '{sullivan-pair}',
    also: '{austin-host}',
  },
};

/** Where the sentence leaves Gallant to the one before, nobody else may be its subject. */
export const ALONE = '@{gallant|unnamed-guest} !{somebody-else} !{other-person} !{minister-other} !{others-abroad}';

/** In a list of those he called on, others may stand beside his host, but no other guest. */
export const LISTED = '@{gallant|unnamed-guest} @{washington|us} !{other-guest}';
