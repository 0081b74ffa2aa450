/** Those who were to travel, by name; Israeli officials are they only beside their errand; `THEY` may be a pronoun. */
export const TEAM = '{envoys}';
export const OFFICIALS = '{envoys|officials}';
export const THEY = '{delegation}';
export const JOURNEY = '{journey}';
export const ISRAEL = '{israel-state|israel-side}';
/** The row the journey fell victim to: a look-back that does not speak of it means another journey. */
export const AFTER_THE_VOTE = '@{abstain|abstention|let-pass|resolution|council|veto|the-vote|in-anger}';
/** What tells that another team, journey or meeting is meant. */
export const NO_OTHER_TEAM =
  '!{bound-elsewhere} !{other-travellers} !{other-party} !{host-cancels} !{threatened-then} !{on-condition}';
export const NO_OTHER_TRIP = `!{defence-minister} !{others-abroad} ${NO_OTHER_TEAM}`;
export const NO_OTHER_TALKS = `!{other-errand} !{other-envoys} ${NO_OTHER_TRIP}`;

/** A wording that a "would" of another clause cannot undo, unless the sentence speaks of a threat. */
export const evenIfModal = (wordings: string[]): string[] =>
  wordings.flatMap((wording) => [wording, `~ ${wording} !{threat-word} !{might} !{calls-for}`]);

/** The delegation or its errand, then what became of it. */
export const saidOfThem = (what: string): string[] => [
  `${OFFICIALS} ... {errand} .. ${what} !{gallant-party} ${NO_OTHER_TEAM}`,
  `${OFFICIALS} {errand} .. ${what} ${NO_OTHER_TEAM}`,
  `${THEY} + {errand} .. ${what} ${NO_OTHER_TRIP}`,
  `{errand} .. ${OFFICIALS} ... ${what} !{gallant-party} ${NO_OTHER_TEAM}`,
  `${JOURNEY} .. {washington} .. ${what} @${THEY} ${NO_OTHER_TRIP}`,
  `{washington} .. ${JOURNEY} .. ${what} @${THEY} ${NO_OTHER_TRIP}`,
  `${JOURNEY} .. {washington} .. ${what} & {israel} !{pentagon} ${NO_OTHER_TRIP}`,
  `{washington} .. ${JOURNEY} .. ${what} & {israel} !{pentagon} ${NO_OTHER_TRIP}`,
];
/** What is done to the errand, and then whose it is. */
export const doneToIt = (what: string): string[] => [
  `${what} .. {errand} ... ${OFFICIALS} !{gallant-party} ${NO_OTHER_TEAM}`,
  `${what} .. ${OFFICIALS} {errand} ${NO_OTHER_TEAM}`,
  `${what} .. ${THEY} {visit} ${NO_OTHER_TRIP}`,
  `${what} .. {errand} . by/of/for/from . ${OFFICIALS} ${NO_OTHER_TEAM}`,
  `${what} .. {promise-to-send} .. {sending} .. ${OFFICIALS} ${NO_OTHER_TEAM}`,
  `${what} .. {sending|send|go-verb} .. ${TEAM} ${NO_OTHER_TEAM}`,
  `${ISRAEL} .. ${what} .. ${JOURNEY} .. {washington} ${NO_OTHER_TRIP}`,
  `${ISRAEL} .. ${what} .. {washington} .. ${JOURNEY} ${NO_OTHER_TRIP}`,
];
