import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-us-vote',
  kind: 'stance',
  question: 'How did the United States vote on the resolution?',
  label: 'US vote on the resolution',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'abstained' },
    { label: 'did not veto', compatible: ['abstained', 'voted in favour', 'did not support it'] },
    { label: 'did not support it', compatible: ['abstained', 'voted against', 'vetoed'] },
    { label: 'voted in favour' },
    { label: 'voted against' },
    { label: 'vetoed', same: ['voted against'], negated: 'did not veto' },
    { label: 'did not take part', compatible: ['did not veto', 'did not support it'] },
  ],
  frame: {
    scene: 'un-vote',
    patterns: {
      abstained: [],
      'did not veto': [],
      'did not support it': [],
      'voted in favour': [],
      'voted against': [],
      vetoed: [],
      'did not take part': [],
    },
  },
} satisfies AuthoredFact;
