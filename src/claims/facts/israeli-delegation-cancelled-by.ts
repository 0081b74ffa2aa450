import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'israeli-delegation-cancelled-by',
  kind: 'stance',
  question: 'Who called off the Israeli delegation’s visit?',
  label: 'Who cancelled the visit',
  topic: 'delegation',
  timeVarying: false,
  positions: [
    { label: 'Netanyahu' },
    { label: 'Netanyahu’s office', same: ['Netanyahu'] },
    { label: 'Israel', compatible: ['Netanyahu', 'Netanyahu’s office'] },
    { label: 'the delegation itself', compatible: ['Israel'] },
    { label: 'the United States' },
  ],
  frame: {
    scene: 'delegation',
    blockers: ['other-capital', 'other-travellers', 'mulls', 'gallant', 'if'],
    patterns: {
      Netanyahu: [
        '{netanyahu} .. {call-off} .. {trip|talks} ... {delegation}',
        '{netanyahu} .. {call-off} .. {delegation} {trip}',
        '{netanyahu} .. {call-off} .. {washington} .. {trip|talks}',
        '{netanyahu} .. {call-off} .. {trip|talks} .. {washington}',
        '{netanyahu} .. {hold-back} {delegation}',
        '{netanyahu} .. {not-send} .. {delegation}',
        '{delegation|trip} .. {call-off} {by-hand} .. {netanyahu} @{delegation}',
        '{netanyahu} .. {order} .. {delegation} .. {not-go|not-travel}',
      ],
      'Netanyahu’s office': [
        '{delegation|trip} .. {call-off} {by-hand} .. {netanyahu-office} @{delegation} @{netanyahu-office}',
      ],
      Israel: [
        '{israel-itself} .. {call-off} .. {trip|talks} ... {delegation}',
        '{israel-itself} .. {call-off} .. {delegation} {trip}',
        '{israel-itself} {call-off} .. {washington} .. {trip|talks}',
        '{israel-itself} {call-off} .. {trip|talks} .. {washington}',
        '{israel-itself} .. {hold-back} {delegation}',
        '{israel-itself} .. {not-send} .. {delegation}',
        '{delegation|trip} .. {call-off} {by-hand} .. {israel-itself} @{delegation}',
      ],
      'the United States': ['{delegation|trip} .. {call-off} {by-hand} .. {white-house|us-actor} @{delegation}'],
      'the delegation itself': ['{delegation} {call-off} its/their own {trip}'],
    },
  },
} satisfies AuthoredFact;
