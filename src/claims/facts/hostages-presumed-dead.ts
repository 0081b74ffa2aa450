import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'hostages-presumed-dead',
  kind: 'quantity',
  question: 'How many of the hostages still held are presumed dead?',
  label: 'Hostages presumed dead',
  topic: 'gaza-war',
  unit: 'hostages',
  timeVarying: true,
  frame: {
    scene: 'gaza-war',
    bounds: { low: 1, high: 200 },
    patterns: [],
  },
} satisfies AuthoredFact;
