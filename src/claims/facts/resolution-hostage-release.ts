import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-hostage-release',
  kind: 'stance',
  question: 'Did the resolution call for the release of hostages?',
  label: 'Call to release hostages',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'called for their release' },
    { label: 'called for the release of some' },
    { label: 'did not call for it' },
  ],
  frame: {
    scene: 'un-resolution',
    blockers: ['algerian-draft', 'us-draft', 'general-assembly', 'un-chief', 'truce-talks'],
    patterns: {
      'called for their release': [
        '{resolution|council} .. {demand-verb} .. {release} .. {hostage}',
        '{resolution|council} .. {demand-verb} .. {hostage} .. {release}',
        '{resolution|council} ... also/and {demand-verb} .. {release} .. {hostage}',
        '{resolution|council} ... also/and {demand-verb} .. {hostage} .. {release}',
      ],
      'called for the release of some': [
        '{resolution|council} .. {demand-verb} .. {release} of some .. {hostage}',
        '{resolution|council} .. {demand-verb} .. some .. {hostage} .. {release}',
      ],
      'did not call for it': [
        '{resolution} .. not .. {demand-verb} .. {release} .. {hostage} !{tie-strict|first-then}',
        '{resolution} does {demand-verb} .. {release} .. {hostage} & {not|demand-verb} !{tie-strict|first-then}',
      ],
    },
  },
} satisfies AuthoredFact;
