import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'us-policy-changed',
  kind: 'stance',
  question: 'Did the abstention mark a change in US policy?',
  label: 'Change in US policy',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'no change' },
    { label: 'policy changed', negated: 'no change' },
    { label: 'disputed', compatible: ['no change', 'policy changed'] },
    { label: 'change of tone only', compatible: ['no change', 'policy changed'] },
  ],
  frame: {
    scene: 'un-vote',
    patterns: {
      'no change': [],
      'policy changed': [],
      disputed: [],
      'change of tone only': [],
    },
  },
} satisfies AuthoredFact;
