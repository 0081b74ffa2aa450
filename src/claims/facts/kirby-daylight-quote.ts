import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'kirby-daylight-quote',
  kind: 'quote',
  question: 'What did Kirby say about a perception of daylight?',
  label: 'Kirby on daylight',
  topic: 'delegation',
  timeVarying: false,
  frame: {
    scene: 'delegation',
    patterns: [
      '{perception} ... {daylight} @{kirby|white-house|us|netanyahu}',
      '{daylight} ... {needless} @{kirby|white-house|us|netanyahu}',
      '{netanyahu|israel} ... {perception} ... {daylight}',
    ],
  },
} satisfies AuthoredFact;
