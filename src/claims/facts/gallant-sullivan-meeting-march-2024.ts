import type { AuthoredFact } from '../authored.ts';
import { gallantMeeting } from '../wordings/gallant-meeting.ts';

const wordings = gallantMeeting('sullivan');

export default {
  id: 'gallant-sullivan-meeting-march-2024',
  kind: 'stance',
  question: 'When was Gallant to meet Sullivan?',
  label: 'Gallant to meet Sullivan',
  topic: 'gallant-visits',
  timeVarying: false,
  positions: [
    { label: 'Sunday 24 March', days: { from: '2024-03-24', to: '2024-03-24' } },
    { label: 'Monday 25 March', days: { from: '2024-03-25', to: '2024-03-25' } },
    { label: 'Tuesday 26 March', days: { from: '2024-03-26', to: '2024-03-26' } },
    { label: 'Wednesday 27 March', days: { from: '2024-03-27', to: '2024-03-27' } },
    { label: 'Thursday 28 March', days: { from: '2024-03-28', to: '2024-03-28' } },
    { label: 'Friday 29 March', days: { from: '2024-03-29', to: '2024-03-29' } },
    {
      label: 'the same week',
      days: { from: '2024-03-25', to: '2024-03-31' },
      compatible: [
        'Sunday 24 March',
        'Monday 25 March',
        'Tuesday 26 March',
        'Wednesday 27 March',
        'Thursday 28 March',
        'Friday 29 March',
      ],
    },
    {
      label: 'planned',
      negated: 'not planned',
      dated: true,
      compatible: [
        'Sunday 24 March',
        'Monday 25 March',
        'Tuesday 26 March',
        'Wednesday 27 March',
        'Thursday 28 March',
        'Friday 29 March',
        'the same week',
      ],
    },
    {
      label: 'took place',
      dated: true,
      compatible: [
        'Sunday 24 March',
        'Monday 25 March',
        'Tuesday 26 March',
        'Wednesday 27 March',
        'Thursday 28 March',
        'Friday 29 March',
        'the same week',
        'planned',
      ],
    },
    { label: 'the week after', days: { from: '2024-04-01', to: '2024-04-07' }, compatible: ['planned', 'took place'] },
    { label: 'not planned' },
    { label: 'called off', compatible: ['not planned'] },
    { label: 'postponed', compatible: ['called off'] },
  ],
  frame: {
    scene: 'gallant-march-2024',
    blockers: ['october-case', 'by-phone', 'other-minister'],
    patterns: {
      planned: wordings.planned,
      'took place': wordings['took place'],
      'called off': wordings['called off'],
      postponed: wordings.postponed,
      'by date': wordings.bare,
    },
  },
} satisfies AuthoredFact;
