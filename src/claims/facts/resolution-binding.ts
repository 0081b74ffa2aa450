import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-binding',
  kind: 'stance',
  question: 'Is the resolution binding on UN member states?',
  label: 'Whether the resolution binds',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'binding', negated: 'not binding' },
    { label: 'not binding', negated: 'binding' },
    { label: 'disputed', compatible: ['binding', 'not binding'] },
    { label: 'binding in politics, not in law', compatible: ['not binding', 'disputed'] },
  ],
  frame: {
    scene: 'un-vote',
    patterns: {
      binding: [],
      'not binding': [],
      disputed: [],
      'binding in politics, not in law': [],
    },
  },
} satisfies AuthoredFact;
