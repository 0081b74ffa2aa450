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
    blockers: ['algerian-draft', 'us-draft', 'general-assembly', 'other-votes', 'threshold'],
    bounds: { low: 8, high: 15 },
    patterns: [
      'of .. {members} # .. {vote-for}',
      '# {members} .. {vote-for}',
      '# {members} .. carried/adopted/passed/approved .. {resolution|ceasefire}',
      '{resolution} .. won/secured/garnered/drew/received/got/mustered/gathered/attracted .. # .. {votes-counted|members}',
      '{resolution|ceasefire|council} ... # {votes-counted|members} & {abstain|vote-for|adopt}',
      '{resolution|ceasefire|council} ... # .. {us} .. {abstain}',
      '{resolution|council} .. # .. {abstain} & {adopt|demand-verb}',
      '{vote-noun} was/were/count/tally .. #',
      'count/tally/score/result .. # for/yes',
      'support/backing/approval .. from/of # .. {members} @{resolution}',
      '# .. among/of .. {vote-for|votes-counted} & {council|resolution|abstain}',

      '# {vote-for}',
      '# .. {voted-for}',
      '{vote-for} # {members}',
      '{vote-for} .. # .. {members}',
      '{vote-for|adopt} # @{council|resolution} & {abstain|votes-counted|members|resolution|council}',
      '{resolution|council|ceasefire} .. {vote-for|adopt} .. #',

      '# {votes-counted} @{resolution|council}',
      '{votes-counted} # @{resolution|council}',

      '# .. {abstain} & {us|resolution|council|vote-noun|votes-counted}',

      '# & {abstain} & {vote-for}',
      '{vote-for} .. by/of/with/from/among .. #',
      'by/of/with/from/among .. # .. {vote-for}',
      '# others/members/states/countries/colleagues .. {vote-for|resolution} @{abstain|the-vote}',
      '# .. support/backing/favour/favor/approval/assent/agreement @{council} & {resolution|ceasefire|council}',
    ],
  },
} satisfies AuthoredFact;
