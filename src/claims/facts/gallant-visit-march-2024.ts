import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'gallant-visit-march-2024',
  kind: 'stance',
  question: 'Did Gallant’s own visit to Washington in March 2024 go ahead?',
  label: 'Gallant’s visit, March 2024',
  topic: 'gallant-visits',
  timeVarying: false,
  positions: [
    { label: 'cancelled', negated: 'still planned' },
    { label: 'postponed', compatible: ['cancelled'] },
    { label: 'in doubt', compatible: ['cancelled', 'postponed'] },
    { label: 'moved to another date', compatible: ['cancelled', 'postponed'] },
    { label: 'went ahead', negated: 'cancelled' },
    { label: 'still planned', negated: 'cancelled', compatible: ['went ahead', 'in doubt'] },
    { label: 'shortened', compatible: ['went ahead'] },
  ],
  frame: {
    scene: 'gallant-visits',
    patterns: {
      cancelled: [],
      postponed: [],
      'in doubt': [],
      'moved to another date': [],
      'went ahead': [],
      'still planned': [],
      shortened: [],
    },
  },
} satisfies AuthoredFact;
