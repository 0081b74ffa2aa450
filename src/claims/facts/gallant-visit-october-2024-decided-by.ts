import type { AuthoredFact } from '../authored.ts';

const MAN = '{pm-minister}';
const TRIP = '{his-trip}';
const PM = '{israel-pm}';
/** He is spoken of, in the sentence or before it. */
const HIS = '@{gallant|israel-minister}';
/** So is his trip. */
const BOUND = '@{his-trip|go-verb|washington|us}';

const spokenOf = (...wordings: string[]): string[] => wordings.map((wording) => `${wording} ${HIS}`);

/** How a body is said to have kept him from going: by name, since it bids others stay too. */
const keptBy = (who: string): string[] =>
  spokenOf(
    `${who} .. {commands} .. ${MAN} .. {stay-away|no-trip}`,
    `${who} .. {commands} .. {stay-away} .. ${TRIP}`,
    `${who} .. {stops-him} .. {pm-minister|his-trip} ${BOUND}`,
    `${who} .. {will-not-let} .. {pm-minister|his-trip}`,
    `{pm-minister|his-trip} ... {stops-him} ... by . ${who} ${BOUND}`,
    `{pm-minister|his-trip} ... {commands} ... by . ${who} & {stay-away|waits|no-trip}`,
    `{under-orders} . ${who} & {waits|stay-away|no-trip|stops-him} & {pm-minister|his-trip} !{other-object}`,
    `{order-came-from} . ${who} & {his-trip|stay-away|no-trip}`,
  ).map((wording) => `${wording} !{netanyahu}`);

/** How `who` is said to have kept him from going. */
const decidedBy = (who: string): string[] =>
  spokenOf(
    `${who} .. {commands} .. ${MAN} .. {stay-away|no-trip}`,
    `${who} .. {commands} .. {stay-away} & {pm-minister|his-trip}`,
    `${who} .. {commands} . {stay-away}`,
    `${who} .. {makes} .. ${MAN} {stay-away}`,
    `${who} ... made/makes/making {stay-away}`,
    `${who} .. {stops-him} .. {pm-minister|his-trip} ${BOUND}`,
    `${who} {grounded} ${MAN}`,
    `${who} .. {will-not-let} .. {pm-minister|his-trip}`,
    `${who} {will-not-let} him/it/that ${BOUND}`,
    `${who} .. {will-not-let} .. {may-go} & {pm-minister}`,
    `${who} .. {hold-verb} . ${MAN} {held-where} ${BOUND}`,
    `${who} .. hold/holds/held/holding/keep/keeps/kept/keeping/stop/stops/stopped . ${MAN} from ${BOUND}`,
    `{pm-minister|his-trip} ... {stops-him} ... by . ${who} ${BOUND}`,
    `{pm-minister|his-trip} ... {commands} ... by . ${who} & {stay-away|waits|no-trip}`,
    `{pm-minister|his-trip} ... {lets-not-by} ... by . ${who}`,
    `{stops-him|stay-away} .. by . ${who} & {pm-minister|his-trip|stay-away}`,
    `{commands} by . ${who} & {stay-away|no-trip}`,
    `${who} {moved-to} .. {keeps-home} ${BOUND}`,
    `{under-orders} . ${who} & {waits|stay-away|no-trip|stops-him}`,
    `on/at/under/following/after . ${who} . {decree} & {waits|stay-away|stops-him|off-state|call-off|frozen}`,
    `${TRIP} . which/that . ${who} .. {stops-him|will-not-let}`,
    `by/in keeping/holding/grounding/stopping/barring/blocking . ${MAN} .. ${who} ${BOUND}`,
    `${MAN} ... whom . ${who} .. {stops-him|hold-verb|commands|will-not-let}`,
    `it was . ${who} who/that .. {stops-him|will-not-let|hold-verb|commands} ${BOUND}`,
    `${who} .. denied/denies/denying/refused/refuses/refusing . ${MAN} permission/leave/clearance/consent/approval/authorisation/authorization ${BOUND}`,
    `${who} .. {makes} . ${MAN} unpack/wait/stay/cancel/postpone`,
    `${who} . {decree} & {waits|stay-away|no-trip|stops-him} & {pm-minister|his-trip}`,
    `{decree} .. {decree-from} . ${who} & {his-trip|stay-away|waits|no-trip|pm-minister}`,
    `{order-came-from} . ${who} & {his-trip|stay-away|waits|no-trip|pm-minister}`,
    `{order-came-from} . ${who} ${BOUND}`,
    `${who} . {veto-noun} .. {pm-minister|his-trip}`,
    `{stay-away|stops-him|decision} .. was/were/is . ${who} {his-doing}`,
    `decision/order/call/choice to ... was/were/is . ${who} & {pm-minister|his-trip}`,
    `because/since/as . ${who} .. {will-not-let|commands} & {waits|stay-away|no-trip}`,
  );

export default {
  id: 'gallant-visit-october-2024-decided-by',
  kind: 'stance',
  question: 'Who told Gallant to put off the October 2024 visit?',
  label: 'Who put off Gallant’s visit',
  topic: 'gallant-visits',
  timeVarying: false,
  positions: [
    { label: 'Netanyahu' },
    { label: 'Netanyahu’s office', same: ['Netanyahu'] },
    { label: 'the Israeli government', compatible: ['Netanyahu', 'Netanyahu’s office'] },
    { label: 'the security cabinet', compatible: ['Netanyahu', 'Netanyahu’s office', 'the Israeli government'] },
    { label: 'Gallant himself' },
    { label: 'the Israeli army' },
    { label: 'the United States' },
    { label: 'both governments', compatible: ['the Israeli government', 'the United States'] },
  ],
  frame: {
    scene: 'gallant-october-2024',
    blockers: ['other-minister', 'other-travellers', 'other-premier', 'others-errand', 'only-meant', 'unclear-who'],
    patterns: {
      Netanyahu: [
        ...decidedBy(PM),
        ...spokenOf(
          `${PM} . {pulls-rank} ${BOUND}`,
          `${PM} .. {pulls-rank} & {pm-minister|his-trip|waits}`,
          `${PM} .. {decree|commands} .. ${MAN} .. {no-trip|stay-away}`,
          `${PM} .. to ${MAN} .. {stay-away|no-trip}`,
          `{boss} .. {will-not-let|stops-him|commands} & {israel-pm|pm-minister}`,
          `${PM} .. behind .. {decree|stay-away|stops-him|waits} & {his-trip|stay-away|waits}`,
          `${PM} .. {decree} .. {pm-minister} .. {waits}`,
          `${PM} .. {veto-noun} .. {pm-minister} .. {waits|israel}`,
          `~ ${PM} .. {his-trip|pm-minister} .. {held-hostage}`,
          `~ ${PM} .. ${MAN} ... {no-trip} .. {conditional-on}`,
          `~ ${PM} .. would/will . let/allow/permit/release . ${MAN} .. {conditional-on}`,
          `behind .. {his-trip|pm-minister} .. stood/stands/was/is/lies/lay . ${PM}`,
          `${PM} ... {no-trip} for ${MAN}`,
          `~ not until ... ${PM} .. let/allow/permit/release/allowed . ${MAN}`,
          `~ ${PM} {held-hostage} .. {his-trip|pm-minister}`,
          `it was . ${PM} {his-doing} ${BOUND}`,
          `${PM} {demanded-it} & {stay-away|his-trip|waits}`,
          `~ ${MAN} .. {stay-away|no-trip} & ${PM} .. {commands|say} & {conditional-on}`,
          `${PM} put/puts/putting ${TRIP} off/back/aside`,
          `~ ${PM} .. {sets-terms} .. {his-trip|pm-minister} .. {conditional-on}`,
          `~ ${PM} .. {sets-terms} ... {first-this} & {his-trip|pm-minister} .. {may-go|waits|conditional-on}`,
          `~ ${PM} .. {sets-terms} .. {conditional-on} & {his-trip|pm-minister} & {may-go|his-trip}`,
          `~ ${PM} .. {sets-terms} ... {conditional-on} .. {pm-minister|his-trip} .. {may-go}`,
          `~ ${PM} .. {will-not-let} & {pm-minister|his-trip} & {first-this}`,
          `~ ${PM} .. ${MAN} .. can/could/may/might/should/will/would .. {may-go} .. {conditional-on}`,
          `~ ${PM} .. {pm-minister} .. not .. {may-go} .. {conditional-on}`,
          `~ ${MAN} .. can/could/may/might/will .. {may-go} .. {conditional-on} & ${PM} {commands|announces}`,
          `~ ${PM} .. ${MAN} .. can/could/may/might only .. {may-go} & {conditional-on}`,
          `~ ${PM} .. {commands} & {no-trip} & {conditional-on}`,
          `~ {no-trip} & ${PM} {commands} & {conditional-on|pm-minister}`,
          `{his-trip|pm-minister} .. {waits} ... when/because/as/after/since . ${PM} .. {sets-terms|stops-him|pulls-rank}`,
        ),
      ],
      'Netanyahu’s office': [
        ...decidedBy('{pm-office}'),
        ...spokenOf(
          '{pm-office} {pulls-rank}',
          `~ {pm-office} .. {say} .. ${MAN} .. {stay-away} .. {conditional-on}`,
          `{pm-office} .. to ${MAN} .. {stay-away|no-trip}`,
        ),
      ],
      'the Israeli government': keptBy('{israels-government}'),
      'the security cabinet': keptBy('{cabinet}'),
      'the Israeli army': keptBy('{army}'),
      'the United States': spokenOf(
        '{us-actor} .. {commands} .. {pm-minister} .. {stay-away}',
        '{us-actor} .. {commands} .. {israel} .. {stay-away} & {his-trip}',
        '{us-actor} .. {commands} .. {stay-away} & {his-trip|pm-minister}',
        '{us-actor} . {stops-him} .. {his-trip|pm-minister} !{announces}',
        '{us-actor} .. {stops-him} .. {his-trip} !{announces}',
        '{his-trip|pm-minister} ... {stops-him|commands} ... by . {us-actor}',
        'on/at/under/following/after . {us-actor} . {decree} & {waits|stay-away|stops-him}',
        '{under-orders} . {us-actor} & {waits|stay-away|stops-him}',
        '{decree} .. {decree-from} . {us-actor} & {stay-away|waits|stops-him}',
      ).map((wording) => `${wording} !{netanyahu} !{us-hears}`),
      'both governments': spokenOf('{two-governments} .. {agreed} .. {stay-away|waits} & {his-trip|pm-minister}'),
      'Gallant himself': spokenOf(
        '{own-choice} & {pm-minister} & {waits|stay-away|stops-him} !{netanyahu}',
        '{own-choice} & {pm-minister} & {his-trip} !{netanyahu}',
        '{no-one-told} .. {stay-away} & {pm-minister} & {own-choice}',
        '{stops-him|waits} .. {own-choice} @{gallant} !{netanyahu}',
        '{pm-minister} .. {own-choice} .. {stay-away|waits} !{netanyahu}',
        `{pm-minister} .. {own-decision} ${BOUND} !{netanyahu}`,
        `{own-decision} .. {pm-minister} ${BOUND} !{netanyahu}`,
      ),
    },
  },
} satisfies AuthoredFact;
