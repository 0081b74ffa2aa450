import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'october-7-deaths',
  kind: 'quantity',
  question: 'How many people were killed in the 7 October 2023 attack?',
  label: 'Deaths on 7 October',
  topic: 'gaza-war',
  unit: 'people',
  timeVarying: false,
  frame: {
    scene: 'gaza-war',
    bounds: { low: 200, high: 5_000 },
    patterns: [],
  },
} satisfies AuthoredFact;
