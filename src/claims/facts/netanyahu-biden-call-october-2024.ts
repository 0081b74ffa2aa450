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
    blockers: ['gallant-austin-pair'],
    patterns: {
      'not yet': [
        '{netanyahu} .. {biden} .. {not-spoken}',
        '{biden} .. {netanyahu} .. {not-spoken}',
        '{biden} .. {not-spoken} .. {netanyahu}',
        '{netanyahu} .. {not-spoken} .. {biden}',
        '{not-spoken} & {biden} & {netanyahu}',
        '{two-leaders|leaders} .. {not-spoken} @{biden} @{netanyahu}',
        '{call} .. {not-spoken} @{biden} @{netanyahu}',
        '{not-spoken} .. {call} @{biden} @{netanyahu}',
        '{not-spoken} .. {biden|netanyahu} @{biden} @{netanyahu}',
      ],
      'expected soon': [
        '{call} .. {expected-soon} @{biden} @{netanyahu} !{other-call}',
        '{expected-soon} .. {call} @{biden} @{netanyahu} !{other-call}',
        '{biden} .. {netanyahu} .. {expected-soon} !{other-call}',
        '{netanyahu} .. {biden} .. {expected-soon} !{other-call}',
        '{biden} .. {expected-soon} .. {netanyahu} !{other-call}',
        '{netanyahu} .. {expected-soon} .. {biden} !{other-call}',
        '{two-leaders} .. {expected-soon} @{biden} @{netanyahu} !{other-call}',
      ],
      'took place': [
        '{netanyahu} .. {biden} .. {spoke} !{condition-word} !{other-call}',
        '{biden} .. {netanyahu} .. {spoke} !{condition-word} !{other-call}',
        '{biden} .. {spoke} .. {netanyahu} !{condition-word} !{other-call}',
        '{netanyahu} .. {spoke} .. {biden} !{condition-word} !{other-call}',
        '{biden} .. {netanyahu} .. {talk-present} .. {iran} !{condition-word} !{other-call}',
        '{netanyahu} .. {biden} .. {talk-present} .. {iran} !{condition-word} !{other-call}',
        '{call} .. {biden} .. {netanyahu} .. {iran} !{condition-word} !{other-call}',
        '{call} .. {netanyahu} .. {biden} .. {iran} !{condition-word} !{other-call}',
        '{two-leaders} .. {spoke} @{biden} @{netanyahu} !{condition-word} !{other-call}',
      ],
      'called off': ['{call-off} .. {call} & {biden} & {netanyahu}', '{call} .. {call-off} & {biden} & {netanyahu}'],
      refused: [
        '{netanyahu|biden} .. refused/refuses/declined/declines .. {call|talk-present} & {netanyahu} & {biden}',
      ],
    },
  },
} satisfies AuthoredFact;
