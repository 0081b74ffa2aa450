import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'russia-china-vetoes',
  kind: 'quantity',
  question: 'How many resolutions had Russia and China vetoed?',
  label: 'Vetoes by Russia and China',
  topic: 'un-vote',
  unit: 'resolutions',
  timeVarying: true,
  frame: {
    scene: 'un-vote',
    bounds: { low: 0, high: 20 },
    patterns: [],
  },
} satisfies AuthoredFact;
