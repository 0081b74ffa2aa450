import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'netanyahu-biden-call-october-2024',
  kind: 'stance',
  question: 'Had Netanyahu and Biden spoken about the response to Iran?',
  label: 'Call of Netanyahu and Biden',
  topic: 'iran-response',
  timeVarying: false,
  positions: [
    { label: 'not yet' },
    { label: 'expected soon', compatible: ['not yet'] },
    { label: 'took place', negated: 'not yet' },
    { label: 'called off', compatible: ['not yet'] },
    { label: 'refused', compatible: ['not yet', 'called off'] },
  ],
  frame: {
    scene: 'iran-response',
    patterns: {
      'not yet': [],
      'expected soon': [],
      'took place': [],
      'called off': [],
      refused: [],
    },
  },
} satisfies AuthoredFact;
