import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'netanyahu-biden-call-october-2024',
  kind: 'stance',
  question: 'Had Netanyahu and Biden spoken about the response to Iran?',
  label: 'Call of Netanyahu and Biden',
  topic: 'iran-response',
  timeVarying: false,
  positions: [
    { label: 'not yet' },
    { label: 'expected soon', compatible: ['not yet'] },
    { label: 'took place', negated: 'not yet' },
    { label: 'called off', compatible: ['not yet'] },
    { label: 'refused', compatible: ['not yet', 'called off'] },
  ],
  frame: {
    scene: 'iran-response',
    patterns: {
      'not yet': [
        '{netanyahu} .. {biden} ... {not-yet} .. {call}',
        '{call} ... {not-yet} & {biden|netanyahu}',
        '{netanyahu} & {biden} & {not-yet} {call}',
        '{not-yet} .. {call} & {biden} & {netanyahu}',
        'leaders .. {not-yet} .. {call}',
        '{call} .. {biden} ... {not-yet}',
        '{not} .. {call} .. {biden|netanyahu}',
      ],
      'expected soon': [
        '{call} ... {expected-soon} @{biden} @{netanyahu}',
        '{expected-soon} .. {call} @{biden} @{netanyahu}',
      ],
      'took place': [
        '{netanyahu} .. {biden} .. {call}',
        '{biden} .. {netanyahu} .. {call}',
        '{biden} .. {call} .. {netanyahu}',
        '{netanyahu} .. {call} .. {biden}',
      ],
      'called off': ['{cancel} .. {call} & {biden|netanyahu}'],
      refused: ['{netanyahu|biden} .. refused/declined .. {call}'],
    },
  },
} satisfies AuthoredFact;
