import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-immediate-ceasefire',
  kind: 'stance',
  question: 'What halt to the fighting did the resolution call for?',
  label: 'Kind of ceasefire demanded',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'immediate ceasefire' },
    { label: 'ceasefire', compatible: ['immediate ceasefire'] },
    { label: 'pause in the fighting', compatible: ['ceasefire'] },
    { label: 'ceasefire after talks', compatible: ['ceasefire'] },
    { label: 'no ceasefire' },
  ],
  frame: {
    scene: 'un-resolution',
    blockers: ['algerian-draft', 'us-draft', 'general-assembly', 'un-chief', 'truce-talks'],
    patterns: {
      'immediate ceasefire': [
        '{resolution|council} .. {demand-verb} .. {immediate} {ceasefire}',
        '{resolution|council} .. {demand-verb} .. {ceasefire} {immediate}',
        '{demand-verb} .. {immediate} {ceasefire} & {resolution|council}',
        '{immediate} {ceasefire} {demand-verb} by .. {resolution|council}',
      ],
      ceasefire: [
        '{resolution|council} .. {demand-verb} .. {ceasefire} !{immediate}',
        '{demand-verb} {ceasefire} & {resolution|council} !{immediate}',
      ],
      'ceasefire after talks': ['{resolution|council} .. {demand-verb} .. {ceasefire} .. once/after .. talks'],
      'no ceasefire': ['{resolution} .. not .. {demand-verb} .. {ceasefire} !{tie-strict|until|first}'],
    },
  },
} satisfies AuthoredFact;
