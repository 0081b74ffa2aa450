import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'rafah-displaced-population',
  kind: 'quantity',
  question: 'How many people are sheltering in Rafah?',
  label: 'People sheltering in Rafah',
  topic: 'gaza-war',
  unit: 'people',
  timeVarying: true,
  frame: {
    scene: 'gaza-war',
    blockers: ['rafah-crossing', 'before-war', 'would-flee', 'all-gaza'],
    bounds: { low: 300000, high: 2300000 },
    patterns: [
      '# {people} ... {shelter} @{rafah}',
      '# .. {shelter} @{rafah}',
      '{rafah} ... # {people}',
      '{rafah} ... {shelter} .. #',
      '{shelter} .. # @{rafah}',
      '{shelter} .. {people} .. # @{rafah}',
      '# {people} .. {rafah}',
      '{people} .. {shelter} ... {rafah} ... #',
      '{rafah} .. # .. {shelter}',
      '# .. {people} @{rafah}',
      '# .. there @{rafah}',
      '{rafah} .. {shelter} ... #',
    ],
  },
} satisfies AuthoredFact;
