import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-first-ceasefire-demand',
  kind: 'stance',
  question: 'Was it the Council’s first demand to halt the fighting?',
  label: 'First demand for a halt',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'first such demand', negated: 'not the first' },
    { label: 'not the first', negated: 'first such demand' },
    { label: 'second such demand', compatible: ['not the first'] },
  ],
  frame: {
    scene: 'un-vote',
    patterns: {
      'first such demand': [],
      'not the first': [],
      'second such demand': [],
    },
  },
} satisfies AuthoredFact;
