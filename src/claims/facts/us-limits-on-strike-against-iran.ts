import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'us-limits-on-strike-against-iran',
  kind: 'stance',
  question: 'Which Iranian targets did Washington warn Israel against striking?',
  label: 'Targets the US warned against',
  topic: 'iran-response',
  timeVarying: false,
  positions: [
    { label: 'nuclear and oil sites' },
    { label: 'nuclear sites', compatible: ['nuclear and oil sites'] },
    { label: 'oil sites', compatible: ['nuclear and oil sites', 'nuclear sites'] },
    {
      label: 'targets not named',
      compatible: ['nuclear and oil sites', 'nuclear sites', 'oil sites', 'military sites', 'civilian sites'],
    },
    { label: 'military sites' },
    { label: 'civilian sites' },
    { label: 'none' },
  ],
  frame: {
    scene: 'iran-response',
    patterns: {
      'nuclear and oil sites': [
        '{warn-off} ... {nuclear} ... {oil} @{us}',
        '{warn-off} ... {oil} ... {nuclear} @{us}',
        '{nuclear} ... {oil} ... {warn-off} @{us}',
        '{oil} ... {nuclear} ... {warn-off} @{us}',
      ],
      'nuclear sites': [
        '{us} ... {warn-off} ... {nuclear}',
        '{warn-off} ... {nuclear} @{us}',
        '{nuclear} .. {sites} ... {warn-off} @{us}',
      ],
      'oil sites': [
        '{us} ... {warn-off} ... {oil}',
        '{warn-off} ... {oil} .. {sites} @{us}',
        '{oil} ... {warn-off} @{us}',
      ],
      'targets not named': ['{us} ... {warn-off} .. limits/restraint'],
      'military sites': ['{us} ... {warn-off} .. {military-sites}'],
      'civilian sites': ['{us} ... {warn-off} .. {civilian-sites}'],
    },
  },
} satisfies AuthoredFact;
