import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'gaza-death-toll',
  kind: 'quantity',
  question: 'How many people have been killed in Gaza since the war began?',
  label: 'Deaths in Gaza',
  topic: 'gaza-war',
  unit: 'people',
  timeVarying: true,
  frame: {
    scene: 'gaza-war',
    bounds: { low: 1_000, high: 200_000 },
    patterns: [],
  },
} satisfies AuthoredFact;
