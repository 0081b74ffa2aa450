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
    patterns: {
      Netanyahu: [
        '{netanyahu} .. {told} .. {gallant}',
        '{netanyahu} .. {told} & {gallant|visit-noun}',
        '{told} .. {netanyahu} @{gallant}',
        '{netanyahu} ... {postpone|cancel} .. {gallant|visit-noun}',
        '{netanyahu} .. {told} ... {stay-home|postpone|cancel|visit}',
        '{gallant} ... {told} .. {netanyahu}',
      ],
      'Netanyahu’s office': ['{netanyahu-office} ... {told|postpone|cancel} @{gallant}'],
      'the United States': [
        '{us|pentagon|white-house|biden|austin} .. {told|cancel|postpone} .. {gallant|visit-noun} & {visit-noun|visit}',
      ],
      'Gallant himself': ['{gallant} .. {himself} & {postpone|cancel|visit}', '{gallant} own decision'],
      'the security cabinet': ['{cabinet} .. {told|cancel|postpone} .. {gallant|visit-noun}'],
      'the Israeli army': ['{army} .. {told|cancel|postpone} .. {gallant|visit-noun}'],
    },
  },
} satisfies AuthoredFact;
