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
    blockers: ['algerian-draft', 'us-draft', 'general-assembly'],
    patterns: {
      'first such demand': [
        '{first} ... {council}',
        '{council} ... {first} .. {demand|ceasefire|resolution}',
        '{first} ... {demand} ... {ceasefire}',
        '{first} ... {resolution} ... {ceasefire}',
        '{first} .. {ceasefire}',
        '{council} .. {demand} .. {ceasefire} .. {first}',
        '{not} ... before ... {ceasefire} @{council}',
        '{council} ... {ceasefire} ... {first}',
        '{first} time .. {demand|ceasefire} @{council}',
        'never .. {council} .. {demand|ceasefire}',
        '{council} .. never .. {demand|ceasefire}',
        '{council} .. ended/broke/breaks ... {ceasefire} .. months',
      ],
      'not the first': [
        '{not} .. {first} ... {council|demand|ceasefire}',
        '{second} .. {council} .. {demand} .. {ceasefire}',
        '{second} .. {demand|resolution} .. {ceasefire}',
      ],
    },
  },
} satisfies AuthoredFact;
