import type { AuthoredFact } from '../authored.ts';
import { atThePentagon } from '../wordings/at-the-pentagon.ts';
import { gallantMeeting } from '../wordings/gallant-meeting.ts';

const wordings = gallantMeeting('october');

export default {
  id: 'gallant-austin-meeting-october-2024',
  kind: 'stance',
  question: 'When was Gallant to meet Austin in October 2024?',
  label: 'Gallant to meet Austin, October',
  topic: 'gallant-visits',
  timeVarying: false,
  positions: [
    { label: 'Monday 7 October', days: { from: '2024-10-07', to: '2024-10-07' } },
    { label: 'Tuesday 8 October', days: { from: '2024-10-08', to: '2024-10-08' } },
    { label: 'Wednesday 9 October', days: { from: '2024-10-09', to: '2024-10-09' } },
    { label: 'Thursday 10 October', days: { from: '2024-10-10', to: '2024-10-10' } },
    { label: 'Friday 11 October', days: { from: '2024-10-11', to: '2024-10-11' } },
    {
      label: 'the same week',
      days: { from: '2024-10-07', to: '2024-10-13' },
      compatible: [
        'Monday 7 October',
        'Tuesday 8 October',
        'Wednesday 9 October',
        'Thursday 10 October',
        'Friday 11 October',
      ],
    },
    {
      label: 'planned',
      dated: true,
      compatible: [
        'Monday 7 October',
        'Tuesday 8 October',
        'Wednesday 9 October',
        'Thursday 10 October',
        'Friday 11 October',
        'the same week',
      ],
    },
    {
      label: 'called off',
      compatible: [
        'Monday 7 October',
        'Tuesday 8 October',
        'Wednesday 9 October',
        'Thursday 10 October',
        'Friday 11 October',
        'the same week',
        'planned',
      ],
    },
    { label: 'postponed', same: ['called off'], compatible: ['planned', 'the same week'] },
    {
      label: 'took place',
      dated: true,
      compatible: [
        'Monday 7 October',
        'Tuesday 8 October',
        'Wednesday 9 October',
        'Thursday 10 October',
        'Friday 11 October',
        'the same week',
        'planned',
      ],
    },
    {
      label: 'the week after',
      days: { from: '2024-10-14', to: '2024-10-20' },
      compatible: ['planned', 'called off', 'took place'],
    },
  ],
  frame: {
    scene: 'gallant-october-2024',
    blockers: ['austin-city', 'by-phone', 'other-minister'],
    patterns: {
      planned: [
        ...wordings.planned,
        ...atThePentagon,
        // Of him nobody else was due there that week.
        '~ {austin-host} .. {time-set|was-due} ... {see-him|saw|met-him} + him @{gallant|unnamed-guest} !{somebody-else} !{if}',
      ],
      'took place': wordings['took place'],
      'called off': wordings['called off'],
      postponed: wordings.postponed,
      'by date': wordings.bare,
    },
  },
} satisfies AuthoredFact;
