import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'us-position-ceasefire-hostages',
  kind: 'stance',
  question: 'Did the United States want a ceasefire tied to the release of hostages?',
  label: 'US on ceasefire and hostages',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'conditional on their release' },
    { label: 'as part of a hostage deal', compatible: ['conditional on their release'] },
    { label: 'without conditions' },
    { label: 'no ceasefire', compatible: ['conditional on their release'] },
  ],
  frame: {
    scene: 'un-vote',
    blockers: ['general-assembly', 'resolution'],
    patterns: {
      'conditional on their release': [
        '{us} .. {demand-verb|say} .. {ceasefire} .. {tie-strict} .. {release|hostage}',
        '{us} .. {support-it} .. {ceasefire} .. {only-if|tie-strict} .. {release|hostage} ~',
        '{us} .. {ceasefire} must/should be {tie-strict} .. {release|hostage}',
      ],
      'as part of a hostage deal': [
        '{us} .. {support-it|demand-verb} .. {ceasefire} as part of .. deal',
        '{us} .. {support-it|demand-verb} .. {ceasefire} .. part of .. {hostage} deal',
      ],
      'without conditions': ['{us} .. {support-it|demand-verb} .. {unconditional} {ceasefire} !{not}'],
      'no ceasefire': ['{us} .. opposes/opposed/rejects/rejected any {ceasefire}'],
    },
  },
} satisfies AuthoredFact;
