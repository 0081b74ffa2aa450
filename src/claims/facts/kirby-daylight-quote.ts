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
      '~ daylight & {kirby} !{iran} !{line-about}',
      '~ {perception} .. {daylight} .. {needless} & {us|white-house|us-actor} !{iran}',
      '~ {perception} .. daylight & {us|white-house|us-actor} !{iran}',
      '~ daylight & {netanyahu|netanyahu-office|israel-pm} @{kirby|white-house} !{iran}',
      '~ {perception} .. {daylight} @{kirby|white-house} & {first-person|needless|between-us} !{iran}',
      '~ {kirby|white-house} ... {netanyahu|netanyahu-office|israel} .. {made-up} .. {quarrel-word|daylight}',
      '~ {netanyahu|netanyahu-office} .. {made-up} .. {quarrel-word|daylight} @{kirby|white-house} & {say|kirby|white-house}',
      '~ {perception} of {daylight} & {netanyahu|netanyahu-office}',
      '~ {no-daylight} .. {between-us} & {kirby|netanyahu-office} !{iran|elsewhere}',
      '~ {perception} .. {daylight} @{kirby|white-house} & {netanyahu|netanyahu-office|israel|kirby|white-house}',
      '~ {perception} of {daylight} @{kirby|white-house|netanyahu}',
      '~ {daylight} .. {needless} @{kirby|white-house}',
      '~ {needless} .. {perception|daylight} .. {daylight} @{kirby|white-house}',
      '~ {netanyahu|netanyahu-office} ... {perception} ... {daylight} @{kirby|white-house|us-actor}',
    ],
  },
} satisfies AuthoredFact;
