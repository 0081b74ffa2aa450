import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-vote-day',
  kind: 'stance',
  question: 'On what day did the Security Council vote on the resolution?',
  label: 'Day of the vote',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'Sunday 24 March' },
    { label: 'Monday 25 March' },
    { label: 'Tuesday 26 March' },
    { label: 'Wednesday 27 March' },
    { label: 'Friday 22 March' },
    {
      label: 'the same week',
      compatible: ['Sunday 24 March', 'Monday 25 March', 'Tuesday 26 March', 'Wednesday 27 March'],
    },
    {
      label: 'March 2024',
      compatible: [
        'Sunday 24 March',
        'Monday 25 March',
        'Tuesday 26 March',
        'Wednesday 27 March',
        'Friday 22 March',
        'the same week',
      ],
    },
  ],
  frame: {
    scene: 'un-vote',
    patterns: {
      'Sunday 24 March': [],
      'Monday 25 March': [],
      'Tuesday 26 March': [],
      'Wednesday 27 March': [],
      'Friday 22 March': [],
      'the same week': [],
      'March 2024': [],
    },
  },
} satisfies AuthoredFact;
