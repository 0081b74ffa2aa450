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
    blockers: ['algerian-draft', 'us-draft', 'general-assembly', 'other-votes', 'earlier-texts'],
    patterns: {
      'voted in favour': [
        'we .. {vote-yes|voted-for} & {uk-envoy} @{resolution|council|vote-noun}',
        '{uk} ... {hand-word} .. up/favour/favor/raised/high/aloft/yes/aye/for @{resolution|council|vote-noun} !{hand-still|abstain}',
        '{uk} ... raised/raise/put/lifted .. {hand-word} @{resolution|council|vote-noun} !{not} !{hand-still|abstain}',
        '{uk} ... {voted-for} .. monday & yes/for/favour/favor @{resolution|council|vote-noun} !{not}',
        'we .. {vote-yes|voted-for} & {uk} .. ambassador/envoy/minister/representative/diplomat/secretary @{resolution|council|vote-noun}',
        '{uk} .. broke/breaks/parted/split/diverged/differed .. {us} .. backing/backed/supporting/supported/voting .. {resolution|vote-noun|ceasefire}',
        '{uk} .. {vote-yes} @{resolution|council}',
        '{uk} {voted-for} .. {resolution} @{council}',
        '{uk} .. among .. {members|vote-for} .. {vote-for} @{resolution|council}',
        '{uk} .. joined .. {vote-for} @{resolution|council}',
      ],
      'did not veto': ['{uk} .. {not-use-veto} @{resolution}'],
      abstained: ['{uk} {abstain} @{resolution|council} !{vote-yes|voted-for}'],
      'voted against': ['{uk} {vote-no} the/this/monday .. {resolution}'],
      vetoed: ['{uk} {veto-past} the/this/monday {resolution} !{not}'],
    },
  },
} satisfies AuthoredFact;
