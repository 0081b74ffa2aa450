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
    patterns: [
      '{netanyahu|netanyahu-office} ... light of .. change .. {us} .. {us-policy}',
      'light of .. change .. {us} .. {us-policy} @{netanyahu|netanyahu-office}',
      'light of .. change .. position .. {us} @{netanyahu|netanyahu-office}',
      'given .. change .. {us} {us-policy} & {delegation|netanyahu|netanyahu-office}',
    ],
  },
} satisfies AuthoredFact;
