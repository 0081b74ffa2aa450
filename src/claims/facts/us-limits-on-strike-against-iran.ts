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
        '~ leave/leaving/left .. {nuclear|oil} .. {nuclear|oil} .. alone/untouched/out @{us|us-actor|biden} @{nuclear} @{oil} !{if-strike}',
        '~ {us|us-actor|biden} .. ruled/rules/ruling .. {nuclear|oil} .. {nuclear|oil} .. out @{nuclear} @{oil} !{if-strike}',
        '~ {us|us-actor|biden} ... leave/leaving/left ... alone/untouched/be/out & {nuclear} & {oil} !{if-strike} @{nuclear} @{oil}',
        '~ {warn-off} & {nuclear} & {oil} & {us|us-actor|biden} !{if-strike} @{nuclear} @{oil}',
        '~ {warn-off} & {nuclear} & {oil} !{israel-fires} @{us|us-actor|biden} !{if-strike} @{nuclear} @{oil}',
      ],
      'nuclear sites': [
        '~ leave/leaving/left .. {nuclear} .. alone/untouched/out @{us|us-actor|biden} !{if-strike}',
        '~ {us|us-actor|biden} .. ruled/rules/ruling .. {nuclear} .. out !{if-strike}',
        '~ {answer-no} & {nuclear} & {us|us-actor|biden}',
        '~ {us|us-actor|biden} ... {warn-off} ... {nuclear} !{if-strike}',
        '~ {warn-off} .. {nuclear} @{us|us-actor|biden} !{if-strike} !{israel-fires}',
        '~ {nuclear} .. {warn-off} @{us|us-actor|biden} !{if-strike} !{israel-fires}',
        '~ {warn-verb} ... {warn-off} .. {nuclear} @{us|us-actor|biden} !{if-strike}',
      ],
      'oil sites': [
        '~ leave/leaving/left .. {oil} .. alone/untouched/out @{us|us-actor|biden} !{if-strike}',
        '~ {us|us-actor|biden} .. ruled/rules/ruling .. {oil} .. out !{if-strike}',
        '~ {answer-no} & {oil} & {us|us-actor|biden}',
        '~ {us|us-actor|biden} ... {warn-off} ... {oil} !{if-strike}',
        '~ {warn-off} .. {oil} @{us|us-actor|biden} !{if-strike} !{israel-fires}',
        '~ {oil} .. {warn-off} @{us|us-actor|biden} !{if-strike} !{israel-fires}',
        '~ {warn-verb} ... {warn-off} .. {oil} @{us|us-actor|biden} !{if-strike}',
      ],
      'targets not named': ['{us|us-actor|biden} .. {warn-verb} .. {israel} .. {restraint} !{nuclear} !{oil}'],
      'military sites': [
        '~ {us|us-actor|biden} ... {warn-off} .. {military-sites} !{nuclear} !{oil} !{if-strike} @{nuclear} @{oil}',
      ],
      'civilian sites': [
        '~ {us|us-actor|biden} ... {warn-off} .. {civilian-sites} !{nuclear} !{oil} !{if-strike} @{nuclear} @{oil}',
      ],
    },
  },
} satisfies AuthoredFact;
