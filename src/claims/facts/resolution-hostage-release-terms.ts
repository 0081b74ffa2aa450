import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-hostage-release-terms',
  kind: 'stance',
  question: 'On what terms did the resolution call for the release of hostages?',
  label: 'Terms for releasing hostages',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'at once and without conditions' },
    { label: 'at once', compatible: ['at once and without conditions', 'without conditions', 'on conditions'] },
    { label: 'without conditions', compatible: ['at once and without conditions'] },
    { label: 'on conditions' },
    { label: 'in exchange for prisoners', compatible: ['on conditions', 'at once'] },
    { label: 'in stages', compatible: ['without conditions', 'on conditions', 'in exchange for prisoners'] },
    { label: 'release not called for' },
  ],
  frame: {
    scene: 'un-vote',
    blockers: ['algerian-draft', 'us-draft', 'general-assembly'],
    patterns: {
      'at once and without conditions': [
        '{immediate} .. {unconditional} .. {release} .. {hostage}',
        '{unconditional} .. {immediate} .. {release}',
        '{hostage} ... {release} .. {immediate} .. {unconditional}',
        '{release} .. {hostage} ... {immediate} .. {unconditional}',
        '{release} .. {hostage} ... {unconditional} .. {immediate}',
        '{immediate} .. {unconditional} .. {release}',
        '{immediate} & {unconditional} & {hostage} & {release}',
      ],
      'at once': [
        '{immediate} .. {release} .. {hostage}',
        '{hostage} .. {release} .. {immediate}',
        '{release} .. {hostage} .. {immediate}',
      ],
      'without conditions': [
        '{unconditional} .. {release} .. {hostage}',
        '{hostage} .. {release} .. {unconditional}',
        '{release} .. {hostage} .. {unconditional}',
      ],
      'on conditions': ['{hostage} .. {release} .. only/if/exchange', '{release} .. {hostage} .. {only-if}'],
    },
  },
} satisfies AuthoredFact;
