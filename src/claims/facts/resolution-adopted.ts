import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-adopted',
  kind: 'stance',
  question: 'Did the Security Council adopt the resolution?',
  label: 'Adoption of the resolution',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'adopted', negated: 'rejected' },
    { label: 'rejected' },
    { label: 'vetoed', compatible: ['rejected'] },
    { label: 'vote put off' },
  ],
  frame: {
    scene: 'un-vote',
    blockers: ['algerian-draft', 'us-draft', 'general-assembly', 'other-votes', 'un-chief', 'earlier-texts'],
    patterns: {
      adopted: [
        '{council} {adopt} .. {resolution} & {ceasefire}',
        '{council} {adopt} .. {resolution} @{ceasefire}',
        '{resolution} .. was/is/been {adopt} @{ceasefire|council}',
        '{resolution} .. was/is/been {adopt} by .. {council|members|vote-noun}',
        '{adopt} {resolution} .. {ceasefire} & {council}',
        'the/this {resolution} {adopt} .. by/with # @{council}',
      ],
      rejected: ['{council} {no-adopt} .. {resolution} @{ceasefire}', '{resolution} .. was/is {no-adopt} @{council}'],
      vetoed: ['the/this/monday {resolution} was vetoed @{council} !{not}'],
      'vote put off': [
        '{council} .. {put-off} .. {vote-noun} .. {resolution|ceasefire}',
        '{vote-noun} .. {resolution|ceasefire} .. was/has {put-off} @{council}',
      ],
    },
  },
} satisfies AuthoredFact;
