import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'israeli-delegation-cancellation-reason',
  kind: 'stance',
  question: 'Why was the Israeli delegation’s visit called off?',
  label: 'Reason for the cancellation',
  topic: 'delegation',
  timeVarying: false,
  positions: [
    { label: 'the US let the resolution pass' },
    { label: 'the US position changed', compatible: ['the US let the resolution pass'] },
    { label: 'the resolution itself', compatible: ['the US let the resolution pass', 'the US position changed'] },
    { label: 'another reason' },
  ],
  frame: {
    scene: 'delegation',
    blockers: ['other-capital', 'other-travellers', 'mulls', 'gallant', 'if'],
    patterns: {
      'the US let the resolution pass': [
        '{call-off} .. {trip|talks|delegation} ... {in-protest} .. {abstain|abstention|let-pass|not-use-veto} @{delegation|washington}',
        '{delegation|trip|talks} .. {call-off|off-state} .. {in-protest} .. {abstain|abstention|let-pass|not-use-veto} @{delegation|washington}',
        '{in-protest} .. {abstain|abstention|let-pass|not-use-veto} ... {call-off} .. {trip|talks|delegation} @{delegation|washington}',
        '{abstain|abstention|let-pass|not-use-veto} .. {led-to} ... {call-off} .. {trip|talks|delegation} @{delegation|washington}',
        '{delegation} .. {not-travel} .. {in-protest} .. {abstain|abstention|let-pass|not-use-veto}',
      ],
      'the US position changed': [
        '{in-protest} .. {policy-shift} .. {us-policy} & {call-off|not-travel|not-send|off-state} @{delegation}',
        '{call-off|not-travel|not-send} ... {in-protest} .. {us-policy} .. {policy-shift} @{delegation}',
      ],
      'the resolution itself': [
        '{call-off} .. {trip|talks|delegation} ... {over-it} .. {resolution|vote-noun} @{delegation|washington}',
      ],
      'another reason': [],
    },
  },
} satisfies AuthoredFact;
