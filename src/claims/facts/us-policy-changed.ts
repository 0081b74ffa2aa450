import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'us-policy-changed',
  kind: 'stance',
  question: 'Did the abstention mark a change in US policy?',
  label: 'Change in US policy',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'no change' },
    { label: 'policy changed', negated: 'no change' },
    { label: 'disputed', compatible: ['no change', 'policy changed'] },
    { label: 'change of tone only', compatible: ['no change', 'policy changed'] },
  ],
  frame: {
    scene: 'un-vote',
    blockers: ['elsewhere'],
    patterns: {
      'no change': [
        '{policy} ... {unchanged}',
        '{unchanged} ... {policy}',
        '{not} .. {change-noun} .. {policy}',
        '{policy} .. {not} .. {change-noun}',
        '{not} .. {change-noun} ... {policy}',
        '{us} .. {not} .. {change-noun} @{policy|abstain}',
        '{not} {change-noun} @{white-house|us} & {say}',
        'nothing .. {policy} .. {change-noun}',
        '{policy} .. {unchanged}',
        '{abstain|the-vote} .. {not} .. {change-noun}',
      ],
      'policy changed': [
        '{netanyahu|israel} ... {us} ... {abandoned}',
        '{us} ... {abandoned} .. {policy}',
        '{us} ... {change-noun} .. {policy}',
        '{policy} ... {change-noun}',
        '{abandoned} .. {policy}',
        '{change-noun} .. {policy}',
        '{us} .. {abandoned} & {netanyahu|israel}',
        '{abandoned} @{us} & {netanyahu}',
        '{abstain|the-vote|veto} ... {abandoned}',
      ],
    },
  },
} satisfies AuthoredFact;
