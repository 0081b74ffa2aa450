import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-ceasefire-conditional',
  kind: 'stance',
  question: 'Did the resolution make the ceasefire conditional on the release of hostages?',
  label: 'Ceasefire tied to hostages',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'not conditional', negated: 'conditional' },
    { label: 'conditional', negated: 'not conditional' },
    { label: 'loosely linked', compatible: ['not conditional', 'conditional'] },
    { label: 'disputed', compatible: ['not conditional', 'conditional', 'loosely linked'] },
  ],
  frame: {
    scene: 'un-vote',
    blockers: ['algerian-draft', 'general-assembly'],
    patterns: {
      'not conditional': [
        '{ceasefire} .. {not} .. {conditional} & {hostage|release}',
        '{not} .. {conditional} .. {ceasefire} & {hostage|release}',
        '{not} .. {ceasefire} .. {conditional} & {hostage|release}',
        '{not} .. say/require/requires/demand/said ... {hostage} ... {release} ... {ceasefire}',
        'neither .. {conditional} @{ceasefire}',
        'without {conditional} .. {ceasefire|hostage|release}',
        '{not} .. {conditional} .. {hostage|release} @{ceasefire}',
        '{fail} .. {conditional} .. {hostage|release|ceasefire} & {ceasefire} & {hostage|release}',
        '{ceasefire} .. without .. {release}',
        '{not} .. {only-if} & {hostage} & {ceasefire}',
      ],
      conditional: [
        '{ceasefire|fighting} ... {conditional} .. {hostage|release}',
        '{conditional} .. {ceasefire} .. {hostage|release}',
        '{ceasefire|fighting} ... {only-if} ... {hostage} .. {release} ~',
        '{ceasefire|fighting} ... {only-if} .. {release} .. {hostage} ~',
        '{only-if} ... {hostage} ... {release} & {ceasefire}',
      ],
      'loosely linked': ['{loosely} .. {conditional} & {ceasefire|hostage|release}'],
    },
  },
} satisfies AuthoredFact;
