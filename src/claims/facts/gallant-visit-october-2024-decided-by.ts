import type { AuthoredFact } from '../authored.ts';

const MAN = '{pm-minister}';
const TRIP = '{his-trip}';
const PM = '{israel-pm}';
/** He is spoken of, in the sentence or before it. */
const HIS = '@{pm-minister}';
/** So is his trip. */
const BOUND = '@{his-trip|go-verb|washington|us}';

const spokenOf = (...wordings: string[]): string[] => wordings.map((wording) => `${wording} ${HIS}`);

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
    `${who} {will-not-let} & {pm-minister|his-trip}`,
    `{pm-minister|his-trip} ... {stops-him|commands} ... by . ${who}`,
    `{pm-minister|his-trip} ... {lets-not-by} ... by . ${who}`,
    `{stops-him|commands|stay-away} .. by . ${who} & {pm-minister|his-trip|stay-away}`,
    `{under-orders} . ${who} & {waits|stay-away|no-trip|stops-him}`,
    `on/at/under/following/after . ${who} . {decree} & {waits|stay-away|stops-him}`,
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
        '{gallant} .. {hold-back|not-go|call-off|postpone|held-passive} .. {by-hand} .. {netanyahu}',
        '{netanyahu} made/makes him stay/wait/postpone/cancel @{gallant} @{trip|go-verb|washington}',
        '{netanyahu} .. made/makes {gallant} stay/wait/postpone/cancel',
        '{netanyahu} .. keep/keeps/kept/keeping {gallant} from',
        '{netanyahu} .. {hold-back} him @{gallant} @{trip|go-verb|washington}',
        '~ {netanyahu} .. insisted/demanded/wanted/insists/wants/demands ... before/until {gallant}',
        '{netanyahu} {hold-back} him/it @{gallant} @{trip|go-verb|washington}',
        '{netanyahu} .. {order} him not @{gallant} @{trip|go-verb|washington}',
        '{netanyahu} keeps/kept him @{gallant} @{trip|go-verb|washington}',
        '{netanyahu} said no @{gallant} @{trip|go-verb|washington}',
        '{order-came} {netanyahu} @{gallant} @{trip|go-verb|washington}',
        '{netanyahu} .. keep/keeps/kept/keeping .. {gallant} .. home/back/grounded',
        '~ {netanyahu} .. {gallant} .. could/can/may/should .. {only-after}',
        '{gallant} .. {not-go|not-travel|hold-back} .. {ordered-by} .. {netanyahu}',
        '{netanyahu} .. {order} .. {gallant} .. {not-go|not-travel}',
        '{netanyahu} .. {order} .. {not-go|not-travel} @{gallant}',
        '{netanyahu} .. {hold-back} .. {gallant}',
        '{netanyahu} .. {hold-back} .. {trip} @{gallant}',
        '{netanyahu} .. {call-off|postpone} .. {gallant} {trip|talks}',
        '{netanyahu} .. {call-off|postpone} .. {trip} @{gallant}',
        '{gallant} ... {ordered-by} .. {netanyahu}',
        '{trip|call-off|postpone|not-travel|cancellation} ... {ordered-by} .. {netanyahu} @{gallant}',
        '{ordered-by} .. {netanyahu} @{gallant} & {trip|call-off|postpone|not-travel|cancellation}',
        '{netanyahu} {orders-noun} & {trip|call-off|postpone|not-travel|hold-back} @{gallant}',
        'it was {netanyahu} who .. {order|postpone|call-off|hold-back} @{gallant}',
        '{orders-noun} .. came/come/lay/rested/was .. {netanyahu} & {trip|call-off|postpone|not-travel|not-go|gallant} @{gallant}',
        '{netanyahu} .. {conditions} .. {trip|gallant}',
        '{netanyahu} .. {gallant} .. {trip} .. {conditions}',
        '{netanyahu} .. behind .. {orders-noun|postpone|call-off} @{gallant}',

        ...decidedBy(PM),
        ...spokenOf(
          `${PM} . {pulls-rank} ${BOUND}`,
          `${PM} .. {pulls-rank} & {pm-minister|his-trip|waits}`,
          `${PM} .. {decree|commands} .. ${MAN} .. {no-trip|stay-away}`,
          `${PM} .. to ${MAN} .. {stay-away|no-trip}`,
          `{boss} .. {will-not-let|stops-him|commands} & {israel-pm|pm-minister}`,
          `${PM} .. behind .. {decree|stay-away|stops-him|waits} & {his-trip|stay-away|waits}`,
          `${PM} .. {decree} .. {pm-minister} .. {waits|israel}`,
          `~ ${PM} .. {his-trip|pm-minister} .. {held-hostage}`,
          `~ ${PM} {held-hostage} .. {his-trip|pm-minister}`,
          `${PM} put/puts/putting ${TRIP} off/back/aside`,
          `~ ${PM} .. {sets-terms} .. {his-trip|pm-minister} .. {conditional-on}`,
          `~ ${PM} .. {sets-terms} ... {first-this} & {his-trip|pm-minister} .. {may-go|waits|conditional-on}`,
          `~ ${PM} .. {sets-terms} .. {conditional-on} & {his-trip|pm-minister} & {may-go|his-trip}`,
          `~ ${PM} .. {sets-terms} ... {conditional-on} .. {pm-minister|his-trip} .. {may-go}`,
          `~ ${PM} .. {will-not-let} & {pm-minister|his-trip} & {first-this}`,
          `~ ${PM} .. ${MAN} .. can/could/may/might/should/will/would .. {may-go} .. {conditional-on}`,
          `~ ${PM} .. {pm-minister} .. not .. {may-go} .. {conditional-on}`,
          `~ ${PM} .. ${MAN} .. can/could/may/might only .. {may-go} & {conditional-on}`,
          `~ ${PM} .. {commands} & {no-trip} & {conditional-on}`,
          `~ {no-trip} & ${PM} {commands} & {conditional-on|pm-minister}`,
          `{his-trip|pm-minister} .. {waits} ... when/because/as/after/since . ${PM} .. {sets-terms|stops-him|pulls-rank}`,
        ),
      ],
      'Netanyahu’s office': [
        ...decidedBy('{pm-office}'),
        ...spokenOf('{pm-office} {pulls-rank}', `{pm-office} .. to ${MAN} .. {stay-away|no-trip}`),
      ],
      'the Israeli government': decidedBy('{israeli-government}').map((wording) => `${wording} !{netanyahu}`),
      'the security cabinet': decidedBy('{cabinet}').map((wording) => `${wording} !{netanyahu}`),
      'the Israeli army': decidedBy('{army}').map((wording) => `${wording} !{netanyahu}`),
      'the United States': spokenOf(
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
        '{stops-him|waits} .. {own-choice} @{pm-minister} !{netanyahu}',
        '{pm-minister} .. {own-choice} .. {stay-away|waits} !{netanyahu}',
      ),
    },
  },
} satisfies AuthoredFact;
