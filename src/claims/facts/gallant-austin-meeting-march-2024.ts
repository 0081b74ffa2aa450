import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'gallant-austin-meeting-march-2024',
  kind: 'stance',
  question: 'Was Gallant to meet Austin in March 2024?',
  label: 'Gallant to meet Austin, March',
  topic: 'gallant-visits',
  timeVarying: false,
  positions: [
    { label: 'planned', negated: 'not planned' },
    { label: 'took place', negated: 'called off', compatible: ['planned'] },
    { label: 'not planned' },
    { label: 'called off', compatible: ['not planned'] },
    { label: 'postponed', compatible: ['called off'] },
  ],
  frame: {
    scene: 'gallant-visits',
    patterns: {
      planned: [],
      'took place': [],
      'not planned': [],
      'called off': [],
      postponed: [],
    },
  },
} satisfies AuthoredFact;
