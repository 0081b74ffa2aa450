import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'netanyahu-office-harm',
  kind: 'stance',
  question: 'What harm did Netanyahu’s office say the vote does?',
  label: 'Harm Netanyahu’s office saw',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'hurts the fight against Hamas' },
    {
      label: 'hurts the war effort and the release of hostages',
      compatible: ['hurts the fight against Hamas', 'hurts the release of hostages'],
    },
    { label: 'hurts the release of hostages', compatible: ['hurts the fight against Hamas'] },
    { label: 'no harm' },
  ],
  frame: {
    scene: 'un-vote',
    patterns: {
      'hurts the fight against Hamas': [],
      'hurts the war effort and the release of hostages': [],
      'hurts the release of hostages': [],
      'no harm': [],
    },
  },
} satisfies AuthoredFact;
