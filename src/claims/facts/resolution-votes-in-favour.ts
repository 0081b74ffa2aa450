import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-votes-in-favour',
  kind: 'quantity',
  question: 'How many Security Council members voted for the 25 March 2024 ceasefire resolution?',
  label: 'Votes for the resolution',
  topic: 'un-vote',
  unit: 'members',
  timeVarying: false,
  frame: {
    scene: 'un-vote',
    blockers: ['algerian-draft', 'us-draft', 'general-assembly'],
    bounds: { low: 8, high: 15 },
    patterns: [
      '# .. {members} ... {vote-for}',
      '# .. {vote-for}',
      '{vote-for} # @{council}',
      '{vote-for} .. # .. {members}',
      '# .. {members} .. {resolution|ceasefire}',
      '{resolution|ceasefire|council} ... # & {abstain|the-vote|vote-for}',
      '{resolution|ceasefire|council} ... {vote-for} ... #',
      '# .. {abstain}',
      'voted/vote # .. {resolution|ceasefire|demand}',
      '# {members} @{abstain|the-vote}',
      '{the-vote} .. # @{council}',
    ],
  },
} satisfies AuthoredFact;
