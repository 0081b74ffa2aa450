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
    blockers: ['algerian-draft', 'us-draft', 'general-assembly'],
    patterns: {
      abstained: [
        '{us} ... {abstain}',
        '{abstain} .. {us}',
        '{abstain} 1 {us}',
        'us/american/washington + {abstain} .. {let-pass|resolution}',
        '# .. {vote-for} .. {us} .. {abstain}',
        '{abstain} @{us} & {resolution|ceasefire}',
      ],
      'did not veto': [
        '{us} ... {not-use-veto}',
        '{us} ... {let-pass}',
        '{not} .. veto .. {us}',
        '{us} .. {not} .. {veto}',
      ],
      'did not support it': ['{us} .. {not} .. {vote-for} {resolution}'],
      'voted in favour': [
        '{us} .. voted/votes/voting/vote .. favour/favor/for/yes & {resolution|ceasefire|council}',
        '{us} .. {vote-for} .. {resolution|ceasefire}',
        '{us} .. joined .. {members}',
      ],
      'voted against': ['{us} .. {vote-against}'],
      vetoed: ['{us} .. {veto} {resolution|ceasefire}', '{us} .. vetoed'],
    },
  },
} satisfies AuthoredFact;
