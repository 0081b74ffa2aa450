import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'israeli-delegation-visit-march-2024',
  kind: 'stance',
  question: 'Did the Israeli delegation’s visit to Washington go ahead in March 2024?',
  label: 'Israeli delegation’s visit',
  topic: 'delegation',
  timeVarying: false,
  positions: [
    { label: 'cancelled', negated: 'still planned' },
    { label: 'postponed', compatible: ['cancelled'] },
    { label: 'in doubt', compatible: ['cancelled', 'postponed'] },
    { label: 'moved to another date', compatible: ['cancelled', 'postponed'] },
    { label: 'went ahead', negated: 'cancelled' },
    { label: 'still planned', negated: 'cancelled', compatible: ['went ahead', 'in doubt'] },
    { label: 'shortened', compatible: ['went ahead'] },
    { label: 'replaced by a video call', compatible: ['cancelled', 'postponed'] },
  ],
  frame: {
    scene: 'delegation',
    patterns: {
      cancelled: [],
      postponed: [],
      'in doubt': [],
      'moved to another date': [],
      'went ahead': [],
      'still planned': [],
      shortened: [],
      'replaced by a video call': [],
    },
  },
} satisfies AuthoredFact;
