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
    blockers: ['russia', 'gulf-states', 'trump'],
    patterns: {
      'nuclear and oil sites': [
        '~ {us|us-actor} ... leave/leaving/left ... alone/untouched/be/out & {nuclear} & {oil} !{if-strike}',
        '~ {warn-off} & {nuclear} & {oil} & {us|us-actor} !{if-strike}',
        '~ {warn-off} & {nuclear} & {oil} @{us|us-actor} !{if-strike}',
      ],
      'nuclear sites': [
        '~ {us|us-actor} ... {warn-off} ... {nuclear} !{if-strike}',
        '~ {warn-off} .. {nuclear} @{us|us-actor} !{if-strike}',
        '~ {nuclear} .. {warn-off} @{us|us-actor} !{if-strike}',
        '~ {warn-verb} ... {warn-off} .. {nuclear} @{us|us-actor} !{if-strike}',
      ],
      'oil sites': [
        '~ {us|us-actor} ... {warn-off} ... {oil} !{if-strike}',
        '~ {warn-off} .. {oil} @{us|us-actor} !{if-strike}',
        '~ {oil} .. {warn-off} @{us|us-actor} !{if-strike}',
        '~ {warn-verb} ... {warn-off} .. {oil} @{us|us-actor} !{if-strike}',
      ],
      'targets not named': ['{us|us-actor} .. {warn-verb} .. {israel} .. {restraint} !{nuclear} !{oil}'],
      'military sites': ['~ {us|us-actor} ... {warn-off} .. {military-sites} !{nuclear} !{oil} !{if-strike}'],
      'civilian sites': ['~ {us|us-actor} ... {warn-off} .. {civilian-sites} !{nuclear} !{oil} !{if-strike}'],
    },
  },
} satisfies AuthoredFact;
