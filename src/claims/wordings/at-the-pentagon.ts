/** Talks with Austin where only his house is named. */
export const atThePentagon = [
  '{meeting-noun} . {at-pentagon} ... {meeting-day} ... {off-state|call-off|postpone} @{gallant|unnamed-guest} !{if} !{somebody-else} !{delegation}',
  'next . stop/call/port/appointment .. {pentagon} @{gallant|unnamed-guest} !{if}',
  '{pentagon} .. {meeting-noun} .. {austin-guest|unnamed-guest} .. {stands-still|is-set} !{if} !{call-off}',
  '{pentagon} .. {waits-for-him} .. {austin-guest|unnamed-guest} !{if} !{call-off} !{not-expected}',
  '{pentagon} .. {waits-for-him} .. {meeting-day} @{gallant|unnamed-guest} !{no-guest} !{if} !{call-off} !{say-so} !{somebody-else}',
  '~ {austin-guest|unnamed-guest} .. {wanted-at} . {at-pentagon} !{if} !{call-off} !{by-phone}',
  '{pentagon} {leg-of} .. {visit-noun|trip} @{gallant|unnamed-guest} & {meeting-day} !{if} !{say-so}',
  '{meeting-day} {meeting-noun} . at/in {pentagon} @{gallant|unnamed-guest} !{if} !{say-so}',
  '{meeting-day} .. was/were + to + have + been/be .. {pentagon} @{gallant|unnamed-guest} !{if} !{say-so}',
  '{pentagon} .. {struck-off} .. {meeting-noun} @{gallant|unnamed-guest} !{if}',
  '{pentagon} .. {time-set} .. {see-him} .. {austin-guest} !{if}',
  '{pentagon} .. {meets-now} .. {austin-guest} !{if}',
  '{austin-guest} .. {time-set} .. {pentagon} .. for .. {meeting-noun} !{if} !{call-off} !{postpone}',
  '{austin-guest} .. {time-set} .. {meeting-noun} .. at {pentagon} !{if} !{call-off} !{postpone}',
];
