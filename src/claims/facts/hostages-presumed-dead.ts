import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'hostages-presumed-dead',
  kind: 'quantity',
  question: 'How many of the hostages still held are presumed dead?',
  label: 'Hostages presumed dead',
  topic: 'gaza-war',
  unit: 'hostages',
  timeVarying: true,
  frame: {
    scene: 'gaza-war',
    bounds: { low: 3, high: 110 },
    patterns: [
      '# {them} .. {presume} {dead} @{hostage|still-held}',
      '# {them} .. {dead} @{hostage|still-held}',
      '# .. {presume} .. {dead} @{hostage|still-held}',
      '{them} # .. {dead} @{hostage|still-held}',
      '{presume} .. # .. {dead} @{hostage|still-held}',
      '# {hostage} .. {dead}',
      '{dead} .. # @{hostage|still-held} !{people}',
      '# {dead} @{hostage}',
      '{hostage} ... {dead} ... # @{still-held}',
      '# .. {dead} @{hostage|still-held}',
    ],
  },
} satisfies AuthoredFact;
