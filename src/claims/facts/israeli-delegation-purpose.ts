import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'israeli-delegation-purpose',
  kind: 'stance',
  question: 'What was the delegation to discuss in Washington?',
  label: 'Purpose of the delegation',
  topic: 'delegation',
  timeVarying: false,
  positions: [
    { label: 'the planned offensive in Rafah' },
    {
      label: 'alternatives to an offensive in Rafah',
      same: ['the planned offensive in Rafah'],
      compatible: ['the war in Gaza'],
    },
    { label: 'the war in Gaza', compatible: ['the planned offensive in Rafah'] },
    { label: 'aid for Gaza', compatible: ['the war in Gaza'] },
    { label: 'the hostages', compatible: ['the war in Gaza'] },
    {
      label: 'safety of civilians in Rafah',
      compatible: ['the planned offensive in Rafah', 'alternatives to an offensive in Rafah', 'the war in Gaza'],
    },
    { label: 'Iran' },
    { label: 'Lebanon' },
    { label: 'arms supplies' },
    { label: 'another subject' },
  ],
  frame: {
    scene: 'delegation',
    patterns: {
      'the planned offensive in Rafah': [],
      'alternatives to an offensive in Rafah': [],
      'the war in Gaza': [],
      'aid for Gaza': [],
      'the hostages': [],
      'safety of civilians in Rafah': [],
      Iran: [],
      Lebanon: [],
      'arms supplies': [],
      'another subject': [],
    },
  },
} satisfies AuthoredFact;
