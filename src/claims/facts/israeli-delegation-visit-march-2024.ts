import type { AuthoredFact } from '../authored.ts';

/** Those who were to travel, by name; Israeli officials are they only beside their errand; `THEY` may be a pronoun. */
const TEAM = '{envoys}';
const OFFICIALS = '{envoys|officials}';
const THEY = '{delegation}';
const JOURNEY = '{journey}';
const ISRAEL = '{israel-state}';
/** The row the journey fell victim to: a look-back that does not speak of it means another journey. */
const AFTER_THE_VOTE = '@{abstain|abstention|let-pass|resolution|council|veto|the-vote|in-anger}';
/** What tells that another team, journey or meeting is meant. */
const NO_OTHER_TEAM = '!{bound-elsewhere} !{other-travellers} !{host-cancels}';
const NO_OTHER_TRIP = `!{defence-minister} !{others-abroad} ${NO_OTHER_TEAM}`;
const NO_OTHER_TALKS = `!{other-errand} !{other-envoys} !{hamas} !{ceasefire} !{council} ${NO_OTHER_TRIP}`;

/** A wording that a "would" of another clause cannot undo, unless the sentence speaks of a threat. */
const evenIfModal = (wordings: string[]): string[] =>
  wordings.flatMap((wording) => [wording, `~ ${wording} !{threat-word}`]);

/** The delegation or its errand, then what became of it. */
const saidOfThem = (what: string): string[] => [
  `${OFFICIALS} ... {errand} .. ${what} !{gallant-party} ${NO_OTHER_TEAM}`,
  `${OFFICIALS} {errand} .. ${what} ${NO_OTHER_TEAM}`,
  `${THEY} {visit} .. ${what} ${NO_OTHER_TRIP}`,
  `${THEY} + {errand} .. ${what} ${NO_OTHER_TRIP}`,
  `{errand} .. ${OFFICIALS} ... ${what} !{gallant-party} ${NO_OTHER_TEAM}`,
  `${JOURNEY} .. {washington} .. ${what} @${THEY} ${NO_OTHER_TRIP}`,
  `{washington} .. ${JOURNEY} .. ${what} @${THEY} ${NO_OTHER_TRIP}`,
  `${JOURNEY} .. {washington} .. ${what} & {israel} ${NO_OTHER_TRIP}`,
  `{washington} .. ${JOURNEY} .. ${what} & {israel} ${NO_OTHER_TRIP}`,
];
/** What is done to the errand, and then whose it is. */
const doneToIt = (what: string): string[] => [
  `${what} .. {errand} ... ${OFFICIALS} !{gallant-party} ${NO_OTHER_TEAM}`,
  `${what} .. ${OFFICIALS} {errand} ${NO_OTHER_TEAM}`,
  `${what} .. ${THEY} {visit} ${NO_OTHER_TRIP}`,
  `${what} .. {errand} . by/of/for/from . ${OFFICIALS} ${NO_OTHER_TEAM}`,
  `${what} .. {promise-to-send} .. {sending} .. ${OFFICIALS} ${NO_OTHER_TEAM}`,
  `${what} .. {sending|send|go-verb} .. ${TEAM} ${NO_OTHER_TEAM}`,
  `${ISRAEL} .. ${what} .. ${JOURNEY} .. {washington} ${NO_OTHER_TRIP}`,
  `${ISRAEL} .. ${what} .. {washington} .. ${JOURNEY} ${NO_OTHER_TRIP}`,
];

export default {
  id: 'israeli-delegation-visit-march-2024',
  kind: 'stance',
  question: 'Did the Israeli delegation’s visit to Washington go ahead in March 2024?',
  label: 'Israeli delegation’s visit',
  topic: 'delegation',
  timeVarying: false,
  positions: [
    { label: 'cancelled', negated: 'still planned' },
    { label: 'postponed', compatible: ['cancelled'] },
    { label: 'in doubt', compatible: ['cancelled', 'postponed'] },
    { label: 'moved to another date', compatible: ['cancelled', 'postponed'] },
    { label: 'went ahead' },
    { label: 'still planned', compatible: ['went ahead', 'in doubt'] },
    { label: 'shortened', compatible: ['went ahead'] },
    { label: 'replaced by a video call', compatible: ['cancelled', 'postponed'] },
  ],
  frame: {
    scene: 'delegation',
    blockers: ['on-condition'],
    patterns: {
      cancelled: [
        ...saidOfThem('{cancel|off-now}'),
        ...doneToIt('{cancel}'),
        // Verbs that may end much else, where Israel does it to the errand of its own people.
        `${ISRAEL} .. {stop-verb} .. {errand} ... ${OFFICIALS} !{gallant-party} ${NO_OTHER_TEAM}`,
        `${ISRAEL} .. {stop-verb} .. ${OFFICIALS} {errand} ${NO_OTHER_TEAM}`,
        `${ISRAEL} .. {stop-verb} .. ${OFFICIALS} .. {washington} ${NO_OTHER_TEAM}`,
        `${ISRAEL} .. {stop-verb} .. {promise-to-send} .. {sending} .. ${OFFICIALS} ${NO_OTHER_TEAM}`,
        `${ISRAEL} .. {stop-verb} .. ${JOURNEY} .. {washington} ${NO_OTHER_TALKS}`,
        `${ISRAEL} .. {stop-verb} .. {washington} .. ${JOURNEY} ${NO_OTHER_TALKS}`,
        `{sending} .. ${TEAM} .. {was-cancelled|kept-back} ${NO_OTHER_TEAM}`,
        // The errand alone, in the row after the vote.
        `the/that/this/these/those .. {visit} ... {cancel|off-now} @${THEY} ${NO_OTHER_TRIP}`,
        `the/that/this/these/those .. ${JOURNEY} ... {cancel|off-now} @${THEY} ${AFTER_THE_VOTE} ${NO_OTHER_TALKS}`,
        `${ISRAEL} .. {cancel} .. {visit} @${THEY} ${NO_OTHER_TRIP}`,
        `${ISRAEL} .. {cancel} .. ${JOURNEY} @${THEY} ${AFTER_THE_VOTE} ${NO_OTHER_TALKS}`,
        `{cancel} the/that/this {visit} @${THEY} ${AFTER_THE_VOTE} !{defence-minister} ${NO_OTHER_TEAM}`,
        `high + level ${JOURNEY} .. {washington} .. {cancel|off-now} ${AFTER_THE_VOTE} ${NO_OTHER_TRIP}`,
        `{cancel} high + level ${JOURNEY} @{washington|us} ${AFTER_THE_VOTE} ${NO_OTHER_TRIP}`,
        `{washington} . {visit} . {cancel|off-now} @{israel} ${AFTER_THE_VOTE} ${NO_OTHER_TRIP}`,
        `${JOURNEY} .. {washington} .. {cancel|off-now} & {rafah} @{israel} ${NO_OTHER_TALKS}`,
        `${JOURNEY} .. {rafah} ... {washington} .. {off-now|was-cancelled} @{israel} ${NO_OTHER_TALKS}`,
        `the/that/this promise/offer/pledge/plan/plans .. {was-cancelled} @${THEY} @{sending|send} ${NO_OTHER_TRIP}`,
        `{stop-verb} .. {errand} ... ${TEAM} !{other-envoys} !{hamas} !{gallant} ${NO_OTHER_TEAM}`,
        `${ISRAEL} ... {visit} {would-be-off} @${THEY} !{threat-word} ${NO_OTHER_TRIP}`,
        `{noun-off} & {israel|netanyahu} & {biden|us|washington} ${NO_OTHER_TALKS}`,
        `{cancel} .. {visit} .. {abstain|abstention|let-pass|not-use-veto|the-vote} @${THEY} ${NO_OTHER_TRIP}`,
        `{visit} .. {was-cancelled} .. {abstain|abstention|let-pass|not-use-veto|the-vote} @${THEY} ${NO_OTHER_TRIP}`,
        `{netanyahu|netanyahu-office} .. {cancel} .. ${JOURNEY} @{washington|us} ${AFTER_THE_VOTE} ${NO_OTHER_TALKS}`,
        `${ISRAEL} .. {cancel} ${JOURNEY} @{washington|us} ${AFTER_THE_VOTE} ${NO_OTHER_TALKS}`,
        `${JOURNEY} .. {biden} .. {cancel|off-now} ${AFTER_THE_VOTE} ${NO_OTHER_TRIP}`,
        `{cancel} .. ${JOURNEY} .. {biden} .. request/requested/ask/asked/sought/wanted ${AFTER_THE_VOTE} ${NO_OTHER_TRIP}`,
        `{it-off} @${THEY} ${AFTER_THE_VOTE} @{go-verb|trip|talks|washington} ${NO_OTHER_TRIP} !{resolution}`,
        `{washington} {noun-off} ${NO_OTHER_TRIP}`,
        `${TEAM} {noun-off} !{gallant} ${NO_OTHER_TEAM}`,
        `{noun-off} & {israel|netanyahu} @{washington|us} ${AFTER_THE_VOTE} ${NO_OTHER_TALKS}`,
        ...evenIfModal([
          `${OFFICIALS} ... {was-cancelled} & {journey|washington} !{gallant} ${NO_OTHER_TEAM}`,
          `${TEAM} ... {was-cancelled|kept-back} !{gallant} ${NO_OTHER_TEAM}`,
          `the/that/this/these/those .. ${JOURNEY} ... {was-cancelled} @${THEY} ${AFTER_THE_VOTE} ${NO_OTHER_TALKS}`,
          `${TEAM} .. {would} & {was-cancelled|kept-back} ${NO_OTHER_TEAM}`,
          `${JOURNEY} .. {would} & {was-cancelled} & {washington} ${NO_OTHER_TALKS}`,
          `the/that/this {visit} which/that/to & {was-cancelled} @${THEY} ${AFTER_THE_VOTE} ${NO_OTHER_TRIP}`,
        ]),
        // Who was to go is called off, or would be, as was announced.
        `{cancel} ${TEAM} !{gallant} ${NO_OTHER_TEAM}`,
        `${ISRAEL} .. {cancel} .. ${TEAM} ${NO_OTHER_TEAM}`,
        `{cancel} .. ${OFFICIALS} .. {washington} !{gallant} ${NO_OTHER_TEAM}`,
        `{cancel} .. {washington} .. ${OFFICIALS} !{gallant} ${NO_OTHER_TEAM}`,
        `${TEAM} {cancel|off-now} !{gallant} ${NO_OTHER_TEAM}`,
        `{cancel} .. {aides} {visit} & {washington|us} ${NO_OTHER_TRIP}`,
        `{cancel} .. {aides} .. {washington} .. ${JOURNEY} ${NO_OTHER_TRIP}`,
        `{cancel} .. ${JOURNEY} .. {aides} .. {washington} ${NO_OTHER_TRIP}`,
        `{cancel} .. ${JOURNEY} .. {washington} .. {aides} ${NO_OTHER_TRIP}`,
        `${JOURNEY} .. {washington} .. {aides} .. {cancel|off-now} ${NO_OTHER_TRIP}`,
        `{made-good} .. cancel/cancelling/call/calling/scrap/pull/withdraw/recall .. ${THEY} !{gallant}`,
        `{made-good} .. cancel/cancelling/call/calling/scrap/pull/withdraw/recall .. ${JOURNEY} @${THEY} !{gallant}`,
        `~ ${JOURNEY} .. {would-be-off} @${THEY} ${AFTER_THE_VOTE} !{threat-word} ${NO_OTHER_TRIP}`,
        `~ ${TEAM} .. {would-be-off} !{threat-word} !{gallant} ${NO_OTHER_TEAM}`,
        `{announced} .. {cancellation} .. {envoys|visit} @${THEY} ${NO_OTHER_TRIP}`,
        `{cancellation} .. ${TEAM} .. {announced} !{gallant}`,
        // Those who were to go, and do not.
        ...evenIfModal([
          `${TEAM} ... {stays-away} !{gallant} ${NO_OTHER_TEAM}`,
          `${THEY} {stays-away} ${NO_OTHER_TEAM}`,
          `${OFFICIALS} ... {stays-away} .. {washington} !{gallant} ${NO_OTHER_TEAM}`,
          `${OFFICIALS} .. {washington} ... {stays-away} !{gallant} ${NO_OTHER_TEAM}`,
          `${OFFICIALS} .. {skips-washington} !{gallant} ${NO_OTHER_TEAM}`,
          `${TEAM} unlike/without {gallant} {stays-away} ${NO_OTHER_TEAM}`,
          `{aides} .. {was-due} ... {washington} ... {kept-back|stays-away} !{gallant} !{other-envoys} ${NO_OTHER_TEAM}`,
          `{israel} {no-show} ${NO_OTHER_TRIP}`,
          `{stays-away} .. {washington} & ${TEAM} !{gallant} ${NO_OTHER_TEAM}`,
          `{stays-away} {washington} @${THEY} !{gallant} ${NO_OTHER_TEAM}`,
          `{none-travels|neither-travels} @${THEY} ${NO_OTHER_TRIP}`,
          `{none-travels} & {washington} & {israel} ${NO_OTHER_TRIP}`,
          `{no-team} .. {washington} !{gallant} ${NO_OTHER_TEAM}`,
          `{no-team} .. {will-come|go-verb|came|sending|send} ${NO_OTHER_TRIP}`,
          `{no-visit} .. ${TEAM} !{gallant}`,
          `{not-sending} .. ${TEAM} ${NO_OTHER_TEAM}`,
          `{not-sending} .. ${OFFICIALS} .. {washington} ${NO_OTHER_TEAM}`,
          `{not-sending} .. ${THEY} .. {washington} ${NO_OTHER_TEAM}`,
          `${TEAM} .. {not-sending} ${NO_OTHER_TEAM}`,
          `${ISRAEL} .. {not-sending} anybody/anyone/people/officials/them .. {washington}`,
        ]),
        `${TEAM} ... {kept-back} !{gallant} ${NO_OTHER_TEAM}`,
        `${OFFICIALS} ... {washington} ... {kept-back} !{gallant} ${NO_OTHER_TEAM}`,
        `${THEY} {kept-back} !{gallant} ${NO_OTHER_TEAM}`,
        `${TEAM} ... {order} .. {order-to-stay} ${NO_OTHER_TEAM}`,
        `${OFFICIALS} ... {washington} ... {order} .. {order-to-stay} ${NO_OTHER_TEAM}`,
        `${ISRAEL} .. {order} .. ${THEY} .. {order-to-stay} ${NO_OTHER_TEAM}`,
        `{order} .. ${TEAM} .. {order-to-stay} ${NO_OTHER_TEAM}`,
        `${THEY} .. {order-to-stay} @{netanyahu|israel-state} !{gallant} ${NO_OTHER_TEAM}`,
        `${ISRAEL} .. {keeps-back} .. ${TEAM} ${NO_OTHER_TEAM}`,
        `${ISRAEL} .. {keeps-back} .. ${OFFICIALS} .. {washington|go-verb|trip} ${NO_OTHER_TEAM}`,
        `{keeps-back} ${TEAM} @${ISRAEL} ${NO_OTHER_TEAM}`,
        `${ISRAEL} .. {bars} .. ${OFFICIALS} .. {washington|go-verb|trip} ${NO_OTHER_TEAM}`,
        `${ISRAEL} .. {bars} .. ${TEAM} .. go/leave/travel/fly/from ${NO_OTHER_TEAM}`,
        `{bars} ${TEAM} .. {washington|go-verb|trip} @${ISRAEL} ${NO_OTHER_TEAM}`,
        `${TEAM} .. {keeps-back|bars} .. {washington|trip|go-verb} ${NO_OTHER_TEAM}`,
        `keep/keeps/kept/keeping .. ${THEY} .. home/back/grounded/behind ${NO_OTHER_TEAM}`,
        `${ISRAEL} .. keep/keeps/kept/keeping/stopped/prevented/barred/blocked/forbade .. ${THEY} from ${NO_OTHER_TEAM}`,
        `${ISRAEL} .. {keeps-back|bars} + them @${THEY} @{go-verb|trip|washington|was-due} ${NO_OTHER_TRIP}`,
        `{tore-tickets} @${THEY} @{go-verb|trip|washington|was-due} ${NO_OTHER_TRIP}`,
        `${ISRAEL} {change-of-mind} @${THEY} @{sending|send|promise-to-send} ${NO_OTHER_TRIP}`,
      ],
      postponed: [
        ...[...saidOfThem('{visit-put-off}'), ...doneToIt('{visit-put-off}')].map(
          (wording) => `${wording} !{rescheduled}`,
        ),
        `the/that/this/these/those .. {visit} .. {was-put-off} @${THEY} ${AFTER_THE_VOTE} !{rescheduled} ${NO_OTHER_TRIP}`,
        `${ISRAEL} .. {visit-put-off} the/that/this {visit} @${THEY} ${AFTER_THE_VOTE} !{rescheduled} ${NO_OTHER_TRIP}`,
        `${TEAM} .. {was-put-off} !{gallant} !{rescheduled} ${NO_OTHER_TEAM}`,
        `${ISRAEL} .. {visit-put-off} ${TEAM} !{rescheduled} ${NO_OTHER_TEAM}`,
        `~ ${TEAM} .. {will-come} .. later/another date/time/day !{gallant}`,
        `~ ${TEAM} .. come/travel/go/visit/fly .. later/another date/time/day !{gallant} ${NO_OTHER_TEAM}`,
        `{washington} talks/visit/trip/meeting {visit-put-off} ${NO_OTHER_TRIP}`,
        `{it-postponed} @${THEY} ${AFTER_THE_VOTE} @{go-verb|trip|talks|washington} ${NO_OTHER_TRIP} !{resolution}`,
      ],
      'in doubt': [
        `~ ${TEAM} .. {errand} ... {doubtful} ${NO_OTHER_TEAM}`,
        `~ {errand} .. ${TEAM} ... {doubtful} ${NO_OTHER_TEAM}`,
        `~ {doubtful} ... {errand} .. ${TEAM} ${NO_OTHER_TEAM}`,
        `~ {doubtful} ... ${TEAM} {errand} ${NO_OTHER_TEAM}`,
        `~ {doubtful} .. whether .. ${TEAM} .. {will-come|keeps-on|go-verb|cancel|trip} !{gallant} ${NO_OTHER_TEAM}`,
        `~ {doubtful} .. whether {visit} .. {keeps-on|cancel|went-on} @${THEY} ${AFTER_THE_VOTE} ${NO_OTHER_TRIP}`,
        `~ {visit} {doubtful} @${THEY} ${AFTER_THE_VOTE} ${NO_OTHER_TRIP}`,
      ],
      'moved to another date': [
        `${TEAM} .. {new-date} !{gallant} ${NO_OTHER_TEAM}`,
        `{new-date} ... ${TEAM} !{gallant} ${NO_OTHER_TEAM}`,
        `~ {rescheduled} .. ${JOURNEY} @${THEY} & {israel} !{might} ${NO_OTHER_TALKS}`,
        `~ {new-date} .. ${JOURNEY} & {israel} @${THEY} !{might} ${NO_OTHER_TALKS}`,
        `${ISRAEL} ... {new-date} .. ${JOURNEY} .. {rafah|washington} !{might} ${NO_OTHER_TALKS}`,
        `${TEAM} {errand} ... {new-date} ${NO_OTHER_TEAM}`,
        `~ {rescheduled} .. {washington} .. ${JOURNEY} & {israel} !{might} ${NO_OTHER_TRIP}`,
        `${ISRAEL} .. {sending|send|will-come} .. ${TEAM} .. {new-date}`,
        `${ISRAEL} .. {sending|send} .. ${TEAM} ... after + all`,
      ],
      'replaced by a video call': [
        `${TEAM} .. {on-screen} & instead/rather/place/lieu/replace/replaced ${NO_OTHER_TRIP}`,
        `${JOURNEY} .. {on-screen} & instead/rather/place/lieu/replace/replaced @${THEY} ${NO_OTHER_TRIP}`,
        `{on-screen} .. instead/rather/place/lieu/replace/replaced .. {journey|envoys} @${THEY} ${NO_OTHER_TRIP}`,
        `${TEAM} {errand} .. {on-screen} ${NO_OTHER_TRIP}`,
      ],
      'went ahead': [
        `${TEAM} .. {came} .. {washington} !{gallant} !{was-due} !{on-screen} !{not} ${NO_OTHER_TEAM}`,
        `${TEAM} .. {in-washington} !{gallant} !{was-due} !{not} !{cancel} !{off-now} !{visit-put-off} !{stays-away} !{will-come} !{kept-back} ${NO_OTHER_TEAM}`,
        `${THEY} {came|went-on} .. {regardless} !{gallant} !{not} ${NO_OTHER_TEAM}`,
        `${TEAM} .. {errand} .. {went-on} !{gallant} ${NO_OTHER_TEAM}`,
        `{errand} .. ${TEAM} .. {went-on} !{gallant} ${NO_OTHER_TEAM}`,
        `${TEAM} .. {went-on} .. {errand} !{gallant} ${NO_OTHER_TEAM}`,
      ],
      'still planned': [
        `~ ${TEAM} .. {still-coming} !{gallant} !{stays-away} !{not-sending} !{cancel} !{doubtful} ${NO_OTHER_TEAM}`,
        `~ ${TEAM} {errand} .. {keeps-on} !{gallant} !{doubtful} ${NO_OTHER_TEAM}`,
        `~ {errand} .. ${TEAM} .. {keeps-on} !{gallant} !{doubtful} ${NO_OTHER_TEAM}`,
        `~ ${TEAM} .. {keeps-on} !{gallant} !{doubtful} ${NO_OTHER_TEAM}`,
        `~ {keeps-on} .. ${TEAM} .. {errand} !{gallant} !{doubtful} ${NO_OTHER_TEAM}`,
      ],
    },
  },
} satisfies AuthoredFact;
