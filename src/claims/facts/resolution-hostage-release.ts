import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-hostage-release',
  kind: 'stance',
  question: 'Did the resolution call for the release of hostages?',
  label: 'Call to release hostages',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'called for their release', negated: 'did not call for it' },
    { label: 'called for the release of some' },
    { label: 'did not call for it' },
  ],
  frame: {
    scene: 'un-vote',
    patterns: {
      'called for their release': [],
      'called for the release of some': [],
      'did not call for it': [],
    },
  },
} satisfies AuthoredFact;
