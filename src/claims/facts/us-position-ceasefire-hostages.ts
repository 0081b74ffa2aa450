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
    patterns: {
      'conditional on their release': [],
      'as part of a hostage deal': [],
      'without conditions': [],
      'no ceasefire': [],
    },
  },
} satisfies AuthoredFact;
