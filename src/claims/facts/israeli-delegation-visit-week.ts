import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'israeli-delegation-visit-week',
  kind: 'stance',
  question: 'When was the Israeli delegation to come to Washington?',
  label: 'When the delegation was due',
  topic: 'delegation',
  timeVarying: false,
  positions: [
    { label: 'the week of 25 March' },
    { label: 'a day in that week', compatible: ['the week of 25 March'] },
    { label: 'soon', compatible: ['the week of 25 March', 'a day in that week', 'the week after'] },
    { label: 'the week after' },
    { label: 'April 2024', compatible: ['the week after'] },
  ],
  frame: {
    scene: 'delegation',
    patterns: {
      'the week of 25 March': [],
      'a day in that week': [],
      soon: [],
      'the week after': [],
      'April 2024': [],
    },
  },
} satisfies AuthoredFact;
