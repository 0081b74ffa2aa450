import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'rafah-strikes-continue',
  kind: 'stance',
  question: 'Did Israeli strikes on Rafah continue in the days after the vote of 25 March 2024?',
  label: 'Strikes on Rafah after the vote',
  topic: 'gaza-war',
  timeVarying: false,
  positions: [
    { label: 'strikes on Rafah continued', negated: 'strikes on Rafah paused' },
    { label: 'strikes on Rafah grew', compatible: ['strikes on Rafah continued'] },
    { label: 'strikes on Rafah eased', compatible: ['strikes on Rafah continued'] },
    { label: 'strikes on Rafah paused' },
    {
      label: 'fighting in Gaza continued',
      negated: 'fighting in Gaza stopped',
      compatible: [
        'strikes on Rafah continued',
        'strikes on Rafah grew',
        'strikes on Rafah eased',
        'strikes on Rafah paused',
      ],
    },
    { label: 'fighting in Gaza stopped', compatible: ['strikes on Rafah paused'] },
  ],
  frame: {
    scene: 'gaza-war',
    patterns: {
      'strikes on Rafah continued': [],
      'strikes on Rafah grew': [],
      'strikes on Rafah eased': [],
      'strikes on Rafah paused': [],
      'fighting in Gaza continued': [],
      'fighting in Gaza stopped': [],
    },
  },
} satisfies AuthoredFact;
