import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'kirby-rafah-mistake',
  kind: 'stance',
  question: 'What did the US say of a major ground offensive in Rafah?',
  label: 'US on a Rafah offensive',
  topic: 'gaza-war',
  timeVarying: false,
  positions: [
    { label: 'a mistake' },
    { label: 'a disaster', compatible: ['a mistake'] },
    { label: 'cannot support it', compatible: ['a mistake', 'a disaster'] },
    { label: 'there are other ways', compatible: ['a mistake', 'a disaster', 'cannot support it'] },
    { label: 'only with a plan for civilians', compatible: ['a mistake', 'cannot support it', 'there are other ways'] },
    { label: 'would not object' },
    { label: 'supports it', negated: 'cannot support it', compatible: ['would not object'] },
  ],
  frame: {
    scene: 'gaza-war',
    blockers: ['lebanon'],
    patterns: {
      'a mistake': [
        '{offensive} ... {mistake} @{rafah} @{us|kirby|white-house} ~',
        '{mistake} ... {rafah} @{us|kirby|white-house} ~',
        '{rafah} ... {mistake} @{us|kirby|white-house} ~',
        '{us|kirby|white-house|biden} ... {offensive} ... {mistake} @{rafah} ~',
        '{us|kirby|white-house|biden} ... {mistake} .. {offensive} @{rafah} ~',
      ],
      'a disaster': [
        '{us|kirby|white-house|biden} ... {offensive} ... {disaster} @{rafah} ~',
        '{offensive} ... {disaster} @{rafah} @{kirby|white-house|biden} & {say|kirby|white-house|us} ~',
        '{us|kirby|white-house|biden} ... {disaster} ... {rafah} ~',
      ],
      'cannot support it': [
        '{us|kirby|white-house|biden} ... {not-support} .. {offensive} @{rafah} ~',
        '{us|kirby|white-house|biden} ... {not-support} ... {rafah} ~',
      ],
      'would not object': ['{us|kirby|white-house|biden} ... {not-object} ... {rafah|offensive} @{rafah} ~'],
      'supports it': ['{us|kirby|white-house|biden} .. {support-it} .. {offensive} @{rafah} ~'],
      'there are other ways': ['{us|kirby|white-house|biden} .. {say} ... {other-ways} ... {hamas|rafah} @{rafah} ~'],
    },
  },
} satisfies AuthoredFact;
