import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-ceasefire-conditional',
  kind: 'stance',
  question: 'Did the resolution make the ceasefire conditional on the release of hostages?',
  label: 'Ceasefire tied to hostages',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'not conditional', negated: 'conditional' },
    { label: 'conditional', negated: 'not conditional' },
    { label: 'loosely linked', compatible: ['not conditional', 'conditional'] },
    { label: 'disputed', compatible: ['not conditional', 'conditional', 'loosely linked'] },
  ],
  frame: {
    scene: 'un-vote',
    patterns: {
      'not conditional': [],
      conditional: [],
      'loosely linked': [],
      disputed: [],
    },
  },
} satisfies AuthoredFact;
