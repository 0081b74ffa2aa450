import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'israeli-delegation-cancelled-by',
  kind: 'stance',
  question: 'Who called off the Israeli delegation’s visit?',
  label: 'Who cancelled the visit',
  topic: 'delegation',
  timeVarying: false,
  positions: [
    { label: 'Netanyahu' },
    { label: 'Netanyahu’s office', same: ['Netanyahu'] },
    { label: 'Israel', compatible: ['Netanyahu', 'Netanyahu’s office'] },
    { label: 'the delegation itself', compatible: ['Israel'] },
    { label: 'the United States' },
  ],
  frame: {
    scene: 'delegation',
    patterns: {
      Netanyahu: [],
      'Netanyahu’s office': [],
      Israel: [],
      'the delegation itself': [],
      'the United States': [],
    },
  },
} satisfies AuthoredFact;
