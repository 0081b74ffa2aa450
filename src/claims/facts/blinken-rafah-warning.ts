import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'blinken-rafah-warning',
  kind: 'stance',
  question: 'What did Blinken warn of a ground operation in Rafah?',
  label: 'Blinken on a Rafah operation',
  topic: 'gaza-war',
  timeVarying: false,
  positions: [
    { label: 'more civilian deaths' },
    { label: 'aid disrupted', compatible: ['more civilian deaths'] },
    { label: 'Israel more isolated', compatible: ['more civilian deaths', 'aid disrupted'] },
    { label: 'a mistake', compatible: ['more civilian deaths', 'aid disrupted', 'Israel more isolated'] },
    { label: 'need not cost more civilian lives', compatible: ['aid disrupted', 'Israel more isolated'] },
    { label: 'no warning' },
  ],
  frame: {
    scene: 'gaza-war',
    patterns: {
      'more civilian deaths': [],
      'aid disrupted': [],
      'Israel more isolated': [],
      'a mistake': [],
      'need not cost more civilian lives': [],
      'no warning': [],
    },
  },
} satisfies AuthoredFact;
