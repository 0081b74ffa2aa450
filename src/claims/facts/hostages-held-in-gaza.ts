import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'hostages-held-in-gaza',
  kind: 'quantity',
  question: 'How many hostages are still believed held in Gaza?',
  label: 'Hostages held in Gaza',
  topic: 'gaza-war',
  unit: 'hostages',
  timeVarying: true,
  frame: {
    scene: 'gaza-war',
    blockers: ['before-war'],
    bounds: { low: 20, high: 260 },
    patterns: [
      '# {hostage} .. {still-held}',
      '# .. {still-held} & {hostage}',
      '# .. {still-held} @{hostage}',
      '{still-held} .. # {hostage}',
      '{still-held} .. # & {hostage}',
      '{hostage} .. {still-held} .. #',
      '# {hostage} @{gaza|hamas}',
      '{hostage} ... # .. {still-held}',
      '{still-held} # @{hostage}',
      '# {people} .. {still-held} @{hostage|seized}',
      'of {hostage|seized} .. # .. {still-held}',
    ],
  },
} satisfies AuthoredFact;
