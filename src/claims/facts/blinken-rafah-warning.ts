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
    blockers: ['lebanon'],
    patterns: {
      'more civilian deaths': [
        '{blinken} ... {offensive} ... {kill-verb} .. {civilian} ~ @{rafah}',
        '{blinken} ... {kill-verb} .. {civilian} @{rafah} ~',
        '{blinken} ... {civilian} .. {kill-verb} @{rafah} ~',
        '{blinken} ... {offensive} ... {civilian} ~ @{rafah}',
        '{kill-verb} .. {civilian} ... {blinken} ~ @{rafah} @{offensive}',
      ],
      'aid disrupted': ['{blinken} ... {disrupt} .. {aid} @{rafah} ~', '{blinken} ... {aid} .. {disrupt} @{rafah} ~'],
      'Israel more isolated': ['{blinken} ... {isolate} @{rafah} ~'],
      'a mistake': [
        '{blinken} ... {offensive} .. {mistake} @{rafah} ~',
        '{blinken} ... {mistake} .. {offensive|rafah} @{rafah} ~',
      ],
      'need not cost more civilian lives': [
        '{blinken} ... {offensive} ... {not} .. {kill-verb|civilian} @{rafah} ~',
        '{blinken} ... without .. {civilian|kill-verb} @{rafah} ~',
      ],
    },
  },
} satisfies AuthoredFact;
