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
        '{offensive} ... {mistake} @{rafah} @{us|kirby|white-house|us-person} ~',
        '{mistake} ... {rafah} @{us|kirby|white-house|us-person} ~',
        '{rafah} ... {mistake} @{us|kirby|white-house|us-person} ~',
        '{us|kirby|white-house|us-person} ... {mistake} .. {offensive} @{rafah} ~',
        '{us|kirby|white-house|us-person} ... {mistake} ... {into-rafah} ~',
      ],
      'a disaster': [
        '{us|kirby|white-house|us-person} & {offensive|into-rafah} ... {disaster} @{rafah} ~',
        '{us|kirby|white-house|us-person} & {disaster} ... {rafah} ~',
      ],
      'cannot support it': [
        '{us|kirby|white-house|us-person} ... {not-support} .. {offensive} @{rafah} ~',
        '{us|kirby|white-house|us-person} ... {not-support} ... {rafah} ~',
        '{offensive|into-rafah} ... {red-line} @{rafah} & {us|kirby|white-house|us-person} ~',
        '{us|white-house} .. {red-line} ... {rafah} ~',
      ],
      'would not object': ['{us|kirby|white-house|us-person} ... {not-object} ... {rafah|offensive} @{rafah} ~'],
      'supports it': [
        '{us|kirby|white-house|us-person} .. {support-it} .. {offensive} @{rafah} ~',
        '{offensive|rafah} ... {full-support} & {us|kirby|white-house|us-person} !{netanyahu} ~ @{rafah}',
        '{offensive} ... is/was {necessary} & {us|kirby|white-house|us-person} ~ @{rafah}',
      ],
      'there are other ways': [
        '{us|kirby|white-house|us-person} & {other-ways} ... {rafah} @{offensive} ~ !{israelis} !{trip} !{delegation} !{blinken}',
        '{us|kirby|white-house|us-person} & {better-ways} @{rafah} @{offensive} ~ !{israelis} !{trip} !{delegation} !{blinken}',
        '{offensive} ... {not-needed} & {us|kirby|white-house|us-person} @{rafah} ~ !{blinken}',
      ],
      'only with a plan for civilians': ['{us|kirby|white-house|us-person} & {civilian-plan} @{rafah} @{offensive} ~'],
    },
  },
} satisfies AuthoredFact;
