import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'uk-vote',
  kind: 'stance',
  question: 'How did the United Kingdom vote on the resolution?',
  label: 'UK vote on the resolution',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'voted in favour' },
    { label: 'did not veto', compatible: ['voted in favour', 'abstained'] },
    { label: 'abstained' },
    { label: 'voted against' },
    { label: 'vetoed', same: ['voted against'], negated: 'did not veto' },
  ],
  frame: {
    scene: 'un-vote',
    patterns: {
      'voted in favour': [],
      'did not veto': [],
      abstained: [],
      'voted against': [],
      vetoed: [],
    },
  },
} satisfies AuthoredFact;
