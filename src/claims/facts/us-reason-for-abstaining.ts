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
    patterns: {
      'text did not condemn Hamas': [],
      'did not agree with everything in the text': [],
      'ceasefire not tied to the hostages': [],
      'not because of the missing condemnation of Hamas': [],
      'to put pressure on Israel': [],
    },
  },
} satisfies AuthoredFact;
