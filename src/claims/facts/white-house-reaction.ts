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
    blockers: ['elsewhere'],
    patterns: {
      'perplexed and disappointed': [
        '{white-house|us} ... {perplexed} .. {disappointed}',
        '{white-house|us} ... {disappointed} .. {perplexed}',
        '{perplexed} & {disappointed} @{white-house|us}',
      ],
      perplexed: ['{white-house|us|kirby} ... {perplexed}', '{perplexed} @{white-house|kirby}'],
      disappointed: ['{white-house|us|kirby} ... {disappointed}', '{disappointed} @{white-house|kirby}'],
      angry: ['{white-house|us|kirby} ... {angry}'],
      unconcerned: ['{white-house|us|kirby} ... {understood}'],
    },
  },
} satisfies AuthoredFact;
