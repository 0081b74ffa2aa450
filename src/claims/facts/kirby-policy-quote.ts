import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'kirby-policy-quote',
  kind: 'quote',
  question: 'What did Kirby say the abstention means for US policy?',
  label: 'Kirby on US policy',
  topic: 'un-vote',
  timeVarying: false,
  frame: {
    scene: 'un-vote',
    patterns: [],
  },
} satisfies AuthoredFact;
