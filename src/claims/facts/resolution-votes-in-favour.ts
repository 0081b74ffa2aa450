import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-votes-in-favour',
  kind: 'quantity',
  question: 'How many Security Council members voted for the 25 March 2024 ceasefire resolution?',
  label: 'Votes for the resolution',
  topic: 'un-vote',
  unit: 'members',
  timeVarying: false,
  frame: {
    scene: 'un-vote',
    bounds: { low: 0, high: 15 },
    patterns: [],
  },
} satisfies AuthoredFact;
