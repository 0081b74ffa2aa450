import type { AuthoredFact } from '../authored.ts';

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
    blockers: ['others-abroad'],
    patterns: {
      Netanyahu: [
        '{netanyahu} .. {order} .. {gallant} .. {not-go|not-travel}',
        '{netanyahu} .. {order} .. {not-go|not-travel} @{gallant}',
        '{netanyahu} .. {hold-back} .. {gallant}',
        '{netanyahu} .. {hold-back} .. {trip} @{gallant}',
        '{netanyahu} .. {call-off|postpone} .. {gallant} {trip|talks}',
        '{netanyahu} .. {call-off|postpone} .. {trip} @{gallant}',
        '{gallant} ... {ordered-by} .. {netanyahu}',
        '{trip|call-off|postpone|not-travel} ... {ordered-by} .. {netanyahu} @{gallant}',
        '{ordered-by} .. {netanyahu} @{gallant} & {trip|call-off|postpone|not-travel}',
        '{netanyahu} {orders-noun} & {trip|call-off|postpone|not-travel|hold-back} @{gallant}',
        'it was {netanyahu} who .. {order|postpone|call-off|hold-back} @{gallant}',
        '{orders-noun} .. came/come/lay/rested/was .. {netanyahu} & {trip|call-off|postpone|not-travel|not-go|gallant} @{gallant}',
        '{netanyahu} .. {conditions} & {trip|gallant}',
        '{netanyahu} .. behind .. {orders-noun|postpone|call-off} @{gallant}',
      ],
      'Netanyahu’s office': [
        '{netanyahu-office} .. {order} .. {not-go|not-travel} @{gallant}',
        '{netanyahu-office} .. {order} .. {gallant} .. {not-go|not-travel} @{netanyahu-office}',
        '{netanyahu-office} .. {hold-back} .. {gallant}',
        '{netanyahu-office} .. {call-off|postpone} .. {trip} @{gallant}',
        '{ordered-by} .. {netanyahu-office} @{gallant} & {trip|call-off|postpone|not-travel|gallant}',
      ],
      'the Israeli government': [
        '{israeli-government} .. {order} .. {gallant} .. {not-go|not-travel}',
        '{israeli-government} .. {hold-back} .. {gallant}',
        '{ordered-by} .. {israeli-government} & {gallant}',
      ],
      'the security cabinet': [
        '{cabinet} .. {order} .. {gallant} .. {not-go|not-travel}',
        '{cabinet} .. {hold-back} .. {gallant}',
        '{ordered-by} .. {cabinet} & {gallant}',
      ],
      'the Israeli army': [
        '{army} .. {order} .. {gallant} .. {not-go|not-travel}',
        '{army} .. {hold-back} .. {gallant}',
        '{ordered-by} .. {army} & {gallant}',
      ],
      'the United States': [
        '{us-actor} .. {order} .. {gallant} .. {not-go|not-travel}',
        '{us-actor} {hold-back|call-off} .. {gallant}',
        '{ordered-by} .. {us-actor} & {gallant}',
      ],
      'Gallant himself': [
        '{gallant} .. {himself} .. {postpone|call-off|not-travel|not-go}',
        '{postpone|call-off|not-travel} .. {himself} & {gallant}',
        '{postpone|call-off|trip|orders-noun} .. {gallant} own @{gallant}',
      ],
    },
  },
} satisfies AuthoredFact;
