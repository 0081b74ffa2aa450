import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-immediate-ceasefire',
  kind: 'stance',
  question: 'What halt to the fighting did the resolution call for?',
  label: 'Kind of ceasefire demanded',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'immediate ceasefire' },
    { label: 'ceasefire', compatible: ['immediate ceasefire'] },
    { label: 'pause in the fighting', compatible: ['ceasefire'] },
    { label: 'ceasefire after talks', compatible: ['ceasefire'] },
    { label: 'no ceasefire' },
  ],
  frame: {
    scene: 'un-vote',
    patterns: {
      'immediate ceasefire': [],
      ceasefire: [],
      'pause in the fighting': [],
      'ceasefire after talks': [],
      'no ceasefire': [],
    },
  },
} satisfies AuthoredFact;
