/** A meeting of Gallant’s with one of his hosts in Washington. */
interface Parties {
  guest: string;
  host: string;
  /** Both in one phrase. */
  pair: string;
  /** The host he saw on the same visit: "met Austin and Sullivan". */
  also: string;
}

const BOTH: { austin: Parties; sullivan: Parties } = {
  austin: { guest: '{austin-guest}', host: '{austin-host}', pair: '{austin-pair}', also: '{sullivan-host}' },
  sullivan: { guest: '{gallant-guest}', host: '{sullivan-host}', pair: '{sullivan-pair}', also: '{austin-host}' },
};

/** Where the sentence leaves Gallant to the one before, nobody else may be its subject. */
const ALONE = '@{gallant} !{somebody-else} !{other-person} !{minister-other} !{others-abroad}';

/** How such a meeting is worded: to come, taken place, called off, put off; and as a bare noun, which says nothing without a date. */
export function gallantMeeting(which: 'austin' | 'sullivan') {
  const { guest, host, pair, also } = BOTH[which];
  return {
    planned: [
      `${guest} .. {meetings-set} .. ${host} !{if} !{call-off} !{off-state}`,
      `${guest} .. {meetings-set} .. ${also} ... ${host} !{if} !{call-off} !{off-state}`,
      `${guest} .. {arrive|being-in-washington} .. {washington} .. for .. {meeting-noun} .. ${host} !{if} !{call-off} !{off-state}`,
      `he/they and ${host} .. {see-him|meets-now|time-set} ${ALONE} !{if}`,
      `${guest} .. {time-set} .. {see-him} .. ${host} !{if}`,
      `${guest} .. {time-set} .. {see-him} .. ${also} ... ${host} !{if}`,
      `${guest} ... {see-him} .. ${host} !{if} !{met-him} !{saw}`,
      `${guest} .. {see-him|meets-now} ... ${also} ... ${host} !{if}`,
      `${guest} .. {meets-now} ... ${host} !{if}`,
      `${guest} .. {met-him|saw} .. ${also} .. {meets-now|see-him} .. ${host} !{if}`,
      `${guest} .. ${host} .. {time-set} .. {see-him} !{if}`,
      `${host} .. {time-set} .. {see-him} .. ${guest} !{if}`,
      `${host} .. {see-him} .. ${guest} !{if}`,
      `${host} .. {meets-now} .. ${guest} !{if}`,
      `${host} .. ${guest} .. {time-set} .. {see-him} !{if}`,
      `${pair} .. {time-set} .. {see-him} !{if}`,
      `${pair} .. {meeting-noun|talks} .. {time-set} !{if}`,
      `${pair} .. {meets-now} !{if}`,
      `${guest} ... {time-set} .. {meeting-noun} .. ${host} !{if} !{call-off} !{off-state}`,
      `${guest} .. {meeting-noun} .. ${host} .. {is-set} !{if} !{call-off} !{off-state}`,
      `{time-set} .. {meeting-noun} .. ${host} & ${guest} !{if} !{call-off} !{off-state}`,
      `{meeting-noun} .. ${host} .. {is-set} & ${guest} !{if} !{call-off} !{off-state}`,
      `{meeting-noun} .. ${guest} .. ${host} .. {is-set} !{if} !{call-off} !{off-state}`,
      `{meeting-noun} .. ${host} .. ${guest} .. {is-set} !{if} !{call-off} !{off-state}`,
      `${host} .. {meeting-noun} .. ${guest} .. {is-set} !{if} !{call-off} !{off-state}`,
      `${host} .. {time-set} .. {meeting-noun} .. ${guest} !{if} !{call-off} !{off-state}`,
      `${guest} .. {time-set} + in/with/before ${host} !{if}`,
      `he/who/minister/guest .. {time-set} + in/with/before ${host} ${ALONE} !{if}`,
      `${guest} .. {time-set} .. with ${host} !{if}`,
      `{time-set} .. ${guest} .. ${host} & {see-him|meeting-noun} !{if} !{call-off} !{off-state}`,
      `${host} .. {time-set} .. for ${guest} !{if}`,
      `{time-set} .. ${host} .. for ${guest} !{if}`,
      `${host} .. expecting/expects/expected/awaiting/awaits/awaited . ${guest} & {in-person} !{if}`,
      `he/who/minister/guest .. {time-set} .. {see-him} .. ${host} ${ALONE} !{if}`,
      `he/who/minister/guest .. {time-set} .. {see-him} .. ${also} ... ${host} ${ALONE} !{if}`,
      `he/who/minister/guest .. {meets-now} .. ${host} ${ALONE} !{if}`,
      `{meeting-noun} .. ${host} .. {time-set} ${ALONE} !{if} !{call-off} !{off-state}`,
      `{time-set} .. {meeting-noun} .. ${host} ${ALONE} !{if} !{call-off} !{off-state}`,
    ],
    'took place': [
      `${host} gave/gives/giving/granted/spared/devoted/found/made . ${guest} .. hour/hours/minutes/audience/time/lunch/afternoon/morning !{met-in-israel}`,
      `${guest} got/gets/had/has/won/secured/given . hour/hours/minutes/audience/time/lunch/afternoon/morning with/from . ${host} !{met-in-israel} !{was-due}`,
      `${guest} and/to {in-person} with ${host} !{met-in-israel} !{was-due} !{is-set} !{see-him}`,
      `{they-met} & ${guest} & ${host} !{met-in-israel} !{was-due} !{often}`,
      `after/following/having/once . {met-him} .. ${host} .. ${guest} !{met-in-israel} !{was-due}`,
      `after/following/having/once . {met-him} .. ${guest} .. ${host} !{met-in-israel} !{was-due}`,
      `{across-from} .. ${guest} .. ${host} !{met-in-israel} !{was-due}`,
      `{across-from} .. ${host} .. ${guest} !{met-in-israel} !{was-due}`,
      `${guest} .. spent/spending/spends .. hour/hours/minutes/morning/afternoon .. with ${host} !{met-in-israel}`,
      `${host} .. spent/spending/spends .. hour/hours/minutes/morning/afternoon .. with ${guest} !{met-in-israel}`,
      `${pair} .. {spoke-with} & {in-person} !{met-in-israel} !{was-due}`,
      `${guest} with ${host} & {in-person} !{met-in-israel} !{was-due} !{meeting-noun} !{talks} !{see-him} !{meets-now} !{is-set}`,
      `${host} with ${guest} & {in-person} !{met-in-israel} !{was-due} !{meeting-noun} !{talks} !{see-him} !{meets-now} !{is-set}`,
      `${guest} .. keep/keeps/kept/keeping {meeting-noun} .. ${host}`,
      `${guest} ... {met-him} ... ${host} !{met-in-israel} !{often}`,
      `${guest} .. {met-him|saw} .. ${also} ... ${host} !{met-in-israel}`,
      `${guest} .. {saw} ${host} !{met-in-israel}`,
      `${host} .. {met-him} .. ${guest} !{met-in-israel} !{often}`,
      `${host} .. {saw} ${guest} !{met-in-israel}`,
      `${guest} .. ${host} .. {met-him} !{met-in-israel}`,
      `${host} .. ${guest} .. {met-him} !{met-in-israel}`,
      `${pair} .. {met-him} !{met-in-israel}`,
      `${guest} .. {spoke-with} .. ${host} & {in-person} !{met-in-israel} !{was-due}`,
      `${host} .. {spoke-with} .. ${guest} & {in-person} !{met-in-israel} !{was-due}`,
      `${host} .. ${guest} .. {spoke-with} .. {in-person} !{met-in-israel} !{was-due}`,
      `{meeting-noun} ${guest} ... ${host} {spoke-with|say} !{met-in-israel}`,
      `he/who/minister .. {spoke-with} .. ${host} & {in-person} ${ALONE} !{met-in-israel} !{was-due}`,
      `he/they and ${host} .. {met-him} ${ALONE} !{met-in-israel}`,
      `${guest} ... {took-place-mark} .. {meeting-noun} .. ${host} !{was-due} !{call-off} !{off-state} !{postpone} !{met-in-israel}`,
      `{took-place-mark} .. {meeting-noun} .. ${host} & ${guest} !{was-due} !{call-off} !{off-state} !{postpone} !{met-in-israel}`,
      `{took-place-mark} .. {meeting-noun} .. ${guest} .. ${host} !{was-due} !{call-off} !{off-state} !{postpone} !{met-in-israel}`,
      `{meeting-noun} .. ${host} .. {took-place-mark} & ${guest} !{was-due} !{call-off} !{off-state} !{postpone} !{met-in-israel}`,
      `{meeting-noun} .. ${guest} .. ${host} .. {took-place-mark} !{was-due} !{call-off} !{off-state} !{postpone} !{met-in-israel}`,
      `${host} .. {took-place-mark} .. {meeting-noun} .. ${guest} !{was-due} !{call-off} !{off-state} !{postpone} !{met-in-israel}`,
      `${host} .. {meeting-noun} .. ${guest} .. {took-place-mark} !{was-due} !{call-off} !{off-state} !{postpone} !{met-in-israel}`,
      `${host} .. ${guest} .. {meeting-noun} .. {took-place-mark} !{was-due} !{call-off} !{off-state} !{postpone} !{met-in-israel}`,
      `${host} .. ${guest} .. {took-place-mark} .. {meeting-noun} !{was-due} !{call-off} !{off-state} !{postpone} !{met-in-israel}`,
      `${pair} .. {meeting-noun} .. {took-place-mark} !{was-due} !{call-off} !{off-state} !{postpone} !{met-in-israel}`,
      `${guest} .. {arrive} .. {meeting-noun} .. ${host} !{was-due} !{met-in-israel}`,
      `${guest} .. {arrive} .. {meeting-noun} .. ${also} ... ${host} !{was-due} !{met-in-israel}`,
      `he/who/minister/guest .. {met-him|saw} .. ${host} ${ALONE} !{met-in-israel}`,
      `he/who/minister/guest .. {met-him|saw} .. ${also} ... ${host} ${ALONE} !{met-in-israel}`,
      `his/their {meeting-noun} .. ${host} .. {took-place-mark} ${ALONE} !{was-due} !{met-in-israel}`,
    ],
    'called off': [
      `${guest} .. {time-set} .. {meeting-noun} .. ${host} .. {call-off|off-state}`,
      `${guest} .. {not-meet} .. ${host}`,
      `${host} .. {not-meet} .. ${guest}`,
      `he/who/minister .. {not-meet} .. ${host} ${ALONE}`,
      `${guest} .. {not} {to-meet|meets-now|met} .. ${host}`,
      `${host} .. {not} {to-meet|met|meets-now} .. ${guest}`,
      `${pair} .. {not-meet}`,
      `${pair} {meeting-noun|talks} .. {call-off|off-state}`,
      `{meeting-noun} .. ${guest} .. ${host} .. {call-off|off-state}`,
      `{meeting-noun} .. ${host} .. ${guest} .. {call-off|off-state}`,
      `${guest} ... {meeting-noun} .. ${host} .. {call-off|off-state}`,
      `${host} .. {meeting-noun} .. ${guest} .. {call-off|off-state}`,
      `${guest} .. {call-off} .. {meeting-noun} .. ${host}`,
      `${host} .. {call-off} .. {meeting-noun} .. ${guest}`,
      `{call-off} .. {meeting-noun} .. ${host} ${ALONE}`,
      `{meeting-noun} .. ${host} .. {call-off|off-state} ${ALONE}`,
    ],
    postponed: [
      `${pair} {meeting-noun|talks} .. {postpone}`,
      `{meeting-noun} .. ${guest} .. ${host} .. {postpone}`,
      `{meeting-noun} .. ${host} .. ${guest} .. {postpone}`,
      `${guest} .. {meeting-noun} .. ${host} .. {postpone}`,
      `${host} .. {meeting-noun} .. ${guest} .. {postpone}`,
      `${guest} .. {postpone} .. {meeting-noun} .. ${host}`,
      `${host} .. {postpone} .. {meeting-noun} .. ${guest}`,
      `{meeting-noun} .. ${host} .. {postpone} ${ALONE}`,
    ],
    bare: [
      `${guest} .. ${host} .. {meeting-noun|talks} !{call-off} !{off-state} !{postpone}`,
      `${host} .. ${guest} .. {meeting-noun|talks} !{call-off} !{off-state} !{postpone}`,
      `${pair} {meeting-noun|talks}`,
      `${guest} ... {meeting-noun} .. ${host} !{call-off} !{off-state} !{postpone}`,
      `${host} .. {meeting-noun} .. ${guest} !{call-off} !{off-state} !{postpone}`,
      `{meeting-noun} .. ${guest} .. ${host} !{call-off} !{off-state} !{postpone}`,
      `{meeting-noun} .. ${host} .. ${guest} !{call-off} !{off-state} !{postpone}`,
    ],
  };
}

/** Talks with Austin where only his house is named. */
export const atThePentagon = [
  '{pentagon} .. {time-set} .. {see-him} .. {austin-guest} !{if}',
  '{pentagon} .. {meets-now} .. {austin-guest} !{if}',
  '{austin-guest} .. {time-set} .. {pentagon} .. for .. {meeting-noun} !{if} !{call-off} !{postpone}',
  '{austin-guest} .. {time-set} .. {meeting-noun} .. at {pentagon} !{if} !{call-off} !{postpone}',
];
