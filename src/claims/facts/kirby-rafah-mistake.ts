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
    patterns: {
      'a mistake': [],
      'a disaster': [],
      'cannot support it': [],
      'there are other ways': [],
      'only with a plan for civilians': [],
      'would not object': [],
      'supports it': [],
    },
  },
} satisfies AuthoredFact;
