import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'white-house-reaction',
  kind: 'stance',
  question: 'How did the White House describe its reaction to the cancellation?',
  label: 'White House reaction',
  topic: 'delegation',
  timeVarying: false,
  positions: [
    { label: 'perplexed' },
    { label: 'disappointed', compatible: ['perplexed'] },
    { label: 'perplexed and disappointed', same: ['perplexed', 'disappointed'] },
    { label: 'surprised', compatible: ['perplexed', 'disappointed', 'perplexed and disappointed'] },
    {
      label: 'critical',
      compatible: ['perplexed', 'disappointed', 'perplexed and disappointed', 'surprised', 'angry'],
    },
    { label: 'angry' },
    { label: 'unconcerned' },
    { label: 'understanding' },
    { label: 'pleased', compatible: ['understanding'] },
  ],
  frame: {
    scene: 'delegation',
    blockers: ['elsewhere', 'other-travellers'],
    patterns: {
      'perplexed and disappointed': [
        '{white-house|us-actor|kirby} ... {perplexed} .. {disappointed}',
        '{white-house|us-actor|kirby} ... {disappointed} .. {perplexed}',
        '{perplexed} .. {disappointed} & {white-house|us-actor|kirby}',
        '{disappointed} .. {perplexed} & {white-house|us-actor|kirby}',
        '{perplexed} .. {disappointed} & {first-person} @{kirby|white-house}',
        '{disappointed} .. {perplexed} & {first-person} @{kirby|white-house}',
      ],
      perplexed: [
        '{us} .. {perplexed} .. {decision}',
        '{perplexed} ... {us-actor} put/puts/said @{white-house|kirby|delegation}',
        '{white-house|us-actor|kirby} ... {perplexed}',
        '{perplexed} ... {white-house|kirby}',
        '{first-person} .. {perplexed} @{kirby|white-house} & {decision|delegation|say|trip|washington}',
        '{first-person} .. {perplexed} @{kirby}',
      ],
      disappointed: [
        '{us} .. {disappointed} .. {decision}',
        '{disappointed} ... {us-actor} put/puts/said @{white-house|kirby|delegation}',
        '{white-house|us-actor|kirby} ... {disappointed}',
        '{disappointed} ... {white-house|kirby}',
        '{first-person} .. {disappointed} @{kirby|white-house} & {decision|delegation|say|trip|washington}',
        '{first-person} .. {disappointed} @{kirby}',
      ],
      surprised: ['{white-house|kirby} .. {surprised} & {decision|delegation|trip}'],
      angry: ['{white-house|kirby} .. {angry} & {decision|delegation|trip}', '{white-house|kirby} {angry}'],
      critical: [
        '{white-house|kirby} .. {critical} & {decision|delegation|trip}',
        '{white-house|us-actor} .. {decision} .. {critical}',
      ],
      unconcerned: [
        '{white-house|kirby} .. {unconcerned} .. {decision|delegation|trip}',
        '{white-house|kirby} {unconcerned}',
      ],
      understanding: ['{white-house|kirby} .. {understood} & {decision|delegation|trip}'],
      pleased: ['{white-house|kirby} .. {pleased} .. {decision|delegation|trip}'],
    },
  },
} satisfies AuthoredFact;
