import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'us-vetoes-of-ceasefire-resolutions',
  kind: 'quantity',
  question: 'How many earlier Gaza ceasefire resolutions had the United States vetoed?',
  label: 'Earlier US vetoes',
  topic: 'un-vote',
  unit: 'resolutions',
  timeVarying: true,
  frame: {
    scene: 'un-vote',
    bounds: { low: 0, high: 20 },
    patterns: [],
  },
} satisfies AuthoredFact;
