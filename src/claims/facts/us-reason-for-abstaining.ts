import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'us-reason-for-abstaining',
  kind: 'stance',
  question: 'Why did the United States abstain rather than vote in favour?',
  label: 'US reason for abstaining',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'text did not condemn Hamas', negated: 'not because of the missing condemnation of Hamas' },
    {
      label: 'did not agree with everything in the text',
      compatible: ['text did not condemn Hamas', 'ceasefire not tied to the hostages'],
    },
    { label: 'ceasefire not tied to the hostages', compatible: ['text did not condemn Hamas'] },
    {
      label: 'not because of the missing condemnation of Hamas',
      compatible: [
        'did not agree with everything in the text',
        'ceasefire not tied to the hostages',
        'to put pressure on Israel',
      ],
    },
    { label: 'to put pressure on Israel' },
  ],
  frame: {
    scene: 'un-vote',
    blockers: ['algerian-draft', 'general-assembly'],
    patterns: {
      'text did not condemn Hamas': [
        '{fail} ... {condemn}',
        '{fail} .. {condemn} ... {hamas}',
        '{condemn} .. {hamas} ... {fail}',
        '{condemn} .. {hamas} & {abstain}',
        '{because} ... {fail} ... {condemn}',
        '{condemn} ... {fail}',
      ],
      'did not agree with everything in the text': [
        '{us} .. {not} .. agree .. everything/all/parts',
        '{not} .. agree .. everything @{us}',
        '{us} .. could not {vote-for}',
      ],
      'not because of the missing condemnation of Hamas': [
        '{condemn} .. {hamas} .. not {because}',
        '{fail} ... not .. why .. {us} .. {abstain}',
      ],
    },
  },
} satisfies AuthoredFact;
