import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'iran-missile-attack-october-2024',
  kind: 'stance',
  question: 'When did Iran fire missiles at Israel?',
  label: 'Iran’s missile attack',
  topic: 'iran-response',
  timeVarying: false,
  positions: [
    { label: 'first week of October 2024', days: { from: '2024-09-30', to: '2024-10-06' } },
    {
      label: 'Monday 30 September',
      days: { from: '2024-09-30', to: '2024-09-30' },
      compatible: ['first week of October 2024'],
    },
    {
      label: 'Tuesday 1 October',
      days: { from: '2024-10-01', to: '2024-10-01' },
      compatible: ['first week of October 2024'],
    },
    {
      label: 'Wednesday 2 October',
      days: { from: '2024-10-02', to: '2024-10-02' },
      compatible: ['first week of October 2024'],
    },
    {
      label: 'Thursday 3 October',
      days: { from: '2024-10-03', to: '2024-10-03' },
      compatible: ['first week of October 2024'],
    },
    {
      label: 'October 2024',
      days: { from: '2024-10-01', to: '2024-10-31' },
      compatible: [
        'first week of October 2024',
        'Tuesday 1 October',
        'Wednesday 2 October',
        'Thursday 3 October',
        'second week of October 2024',
        'later in October 2024',
      ],
    },
    { label: 'second week of October 2024', days: { from: '2024-10-07', to: '2024-10-13' } },
    { label: 'later in October 2024', days: { from: '2024-10-14', to: '2024-10-31' } },
    { label: 'September 2024', days: { from: '2024-09-01', to: '2024-09-30' }, compatible: ['Monday 30 September'] },
    { label: 'no such attack' },
  ],
  frame: {
    scene: 'iran-missiles-october-2024',
    blockers: ['april-attack', 'israel-fires', 'vowed-fire'],
    patterns: {
      'by date': [
        '{iran} .. {fire} .. {missile}',
        '{iran} .. {fire} .. {israel}',
        '{missile} .. {iran} .. {fire}',
        '{missile} .. {fire} .. {israel} @{iran} !{lebanon}',
        '{fire} .. {missile} .. {israel} @{iran} !{lebanon}',
        '{iran} .. {missile} .. {fire}',
        '{iran} .. {missile-attack}',
        '{iran} .. {missile} .. {israel}',
        '{missile} .. from/by {iran} .. {fire|israel}',
        '{missile-attack} .. {iran}',
        '{israel} .. {missile} .. {fire} @{iran} !{lebanon}',
        '{missile-attack} @{iran} !{lebanon} !{israel-raid}',
        '{fire} .. {missile} @{iran} !{lebanon} !{israel-raid}',
      ],
    },
  },
} satisfies AuthoredFact;
