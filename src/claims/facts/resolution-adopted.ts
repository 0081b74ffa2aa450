import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-adopted',
  kind: 'stance',
  question: 'Did the Security Council adopt the resolution?',
  label: 'Adoption of the resolution',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'adopted', negated: 'rejected' },
    { label: 'rejected' },
    { label: 'vetoed', compatible: ['rejected'] },
    { label: 'vote put off' },
  ],
  frame: {
    scene: 'un-vote',
    patterns: {
      adopted: [],
      rejected: [],
      vetoed: [],
      'vote put off': [],
    },
  },
} satisfies AuthoredFact;
