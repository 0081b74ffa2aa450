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
        '~ {warn-off} & {nuclear} & {oil} & {us} !{if}',
        '~ {warn-off} & {nuclear} & {oil} @{us} !{if}',
      ],
      'nuclear sites': [
        '~ {us} ... {warn-off} ... {nuclear} !{if}',
        '~ {warn-off} .. {nuclear} @{us} !{if}',
        '~ {nuclear} .. {warn-off} @{us} !{if}',
        '~ {warn-verb} ... {warn-off} .. {nuclear} @{us} !{if}',
      ],
      'oil sites': [
        '~ {us} ... {warn-off} ... {oil} !{if}',
        '~ {warn-off} .. {oil} @{us} !{if}',
        '~ {oil} .. {warn-off} @{us} !{if}',
        '~ {warn-verb} ... {warn-off} .. {oil} @{us} !{if}',
      ],
      'targets not named': ['{us} .. {warn-verb} .. {israel} .. {restraint} !{nuclear} !{oil}'],
      'military sites': ['~ {us} ... {warn-off} .. {military-sites} !{nuclear} !{oil} !{if}'],
      'civilian sites': ['~ {us} ... {warn-off} .. {civilian-sites} !{nuclear} !{oil} !{if}'],
    },
  },
} satisfies AuthoredFact;
