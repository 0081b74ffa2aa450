import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'gallant-visit-october-2024-decided-by',
  kind: 'stance',
  question: 'Who told Gallant to put off the October 2024 visit?',
  label: 'Who put off Gallant’s visit',
  topic: 'gallant-visits',
  timeVarying: false,
  positions: [
    { label: 'Netanyahu' },
    { label: 'Netanyahu’s office', same: ['Netanyahu'] },
    { label: 'the Israeli government', compatible: ['Netanyahu', 'Netanyahu’s office'] },
    { label: 'the security cabinet', compatible: ['Netanyahu', 'Netanyahu’s office', 'the Israeli government'] },
    { label: 'Gallant himself' },
    { label: 'the Israeli army' },
    { label: 'the United States' },
    { label: 'both governments', compatible: ['the Israeli government', 'the United States'] },
  ],
  frame: {
    scene: 'gallant-visits',
    patterns: {
      Netanyahu: [],
      'Netanyahu’s office': [],
      'the Israeli government': [],
      'the security cabinet': [],
      'Gallant himself': [],
      'the Israeli army': [],
      'the United States': [],
      'both governments': [],
    },
  },
} satisfies AuthoredFact;
