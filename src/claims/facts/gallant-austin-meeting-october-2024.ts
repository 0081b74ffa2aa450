import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'gallant-austin-meeting-october-2024',
  kind: 'stance',
  question: 'When was Gallant to meet Austin in October 2024?',
  label: 'Gallant to meet Austin, October',
  topic: 'gallant-visits',
  timeVarying: false,
  positions: [
    { label: 'Monday 7 October' },
    { label: 'Tuesday 8 October' },
    { label: 'Wednesday 9 October' },
    { label: 'Thursday 10 October' },
    { label: 'Friday 11 October' },
    {
      label: 'the same week',
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
    {
      label: 'took place',
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
    { label: 'the week after', compatible: ['planned', 'called off', 'took place'] },
  ],
  frame: {
    scene: 'gallant-visits',
    patterns: {
      'Monday 7 October': [],
      'Tuesday 8 October': [],
      'Wednesday 9 October': [],
      'Thursday 10 October': [],
      'Friday 11 October': [],
      'the same week': [],
      planned: [],
      'called off': [],
      'took place': [],
      'the week after': [],
    },
  },
} satisfies AuthoredFact;
