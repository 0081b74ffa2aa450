import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'gaza-death-toll',
  kind: 'quantity',
  question: 'How many people have been killed in Gaza since the war began?',
  label: 'Deaths in Gaza',
  topic: 'gaza-war',
  unit: 'people',
  timeVarying: true,
  frame: {
    scene: 'gaza-war',
    bounds: { low: 15000, high: 70000 },
    patterns: [
      '# {people|palestinian} .. {killed} @{gaza}',
      '{killed} .. # @{gaza}',
      '# .. {killed} @{gaza}',
      '{dead-toll} ... # @{gaza}',
      '# ... {dead-toll} @{gaza}',
      '{gaza} ... {killed} ... #',
      '# {palestinian} {killed}',
      '{killed} .. # {people|palestinian} @{gaza}',
      '{health-ministry} ... # @{gaza}',
      '# ... {health-ministry} @{gaza}',
      '{killed} ... # @{gaza} & {since|health-ministry}',
    ],
  },
} satisfies AuthoredFact;
