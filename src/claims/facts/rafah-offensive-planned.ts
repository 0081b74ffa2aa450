import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'rafah-offensive-planned',
  kind: 'stance',
  question: 'Was Israel preparing a ground offensive in Rafah?',
  label: 'Plans for a Rafah offensive',
  topic: 'gaza-war',
  timeVarying: false,
  positions: [
    { label: 'planned', negated: 'not planned' },
    { label: 'possible', compatible: ['planned'] },
    { label: 'threatened', compatible: ['planned', 'possible'] },
    { label: 'under way' },
    { label: 'put off', compatible: ['planned', 'possible', 'threatened'] },
    { label: 'not planned' },
  ],
  frame: {
    scene: 'gaza-war',
    patterns: {
      planned: [],
      possible: [],
      threatened: [],
      'under way': [],
      'put off': [],
      'not planned': [],
    },
  },
} satisfies AuthoredFact;
