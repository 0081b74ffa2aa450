import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'netanyahu-change-quote',
  kind: 'quote',
  question: 'What did Netanyahu’s office say it was reacting to?',
  label: 'Netanyahu’s stated reason',
  topic: 'delegation',
  timeVarying: false,
  frame: {
    scene: 'delegation',
    patterns: [],
  },
} satisfies AuthoredFact;
