import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'rafah-displaced-population',
  kind: 'quantity',
  question: 'How many people are sheltering in Rafah?',
  label: 'People sheltering in Rafah',
  topic: 'gaza-war',
  unit: 'people',
  timeVarying: true,
  frame: {
    scene: 'gaza-war',
    bounds: { low: 200_000, high: 2_500_000 },
    patterns: [],
  },
} satisfies AuthoredFact;
