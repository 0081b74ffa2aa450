import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'gallant-austin-meeting-march-2024',
  kind: 'stance',
  question: 'Was Gallant to meet Austin in March 2024?',
  label: 'Gallant to meet Austin, March',
  topic: 'gallant-visits',
  timeVarying: false,
  positions: [
    { label: 'planned', negated: 'not planned' },
    { label: 'took place', negated: 'called off', compatible: ['planned'] },
    { label: 'not planned' },
    { label: 'called off', compatible: ['not planned'] },
    { label: 'postponed', compatible: ['called off'] },
  ],
  frame: {
    scene: 'gallant-march-2024',
    blockers: ['austin-city'],
    patterns: {
      planned: [
        '{gallant} ... {planned} ... {austin}',
        '{meet} .. {austin} @{gallant} & {planned}',
        '{austin} ... {planned} .. {meet} .. {gallant}',
        '{austin} .. {meet} & {gallant} & {planned}',
        '{sullivan} ... {austin} @{gallant} & {planned}',
      ],
      'took place': [
        '{gallant} ... {meet} .. {austin}',
        '{austin} .. {meet} .. {gallant}',
        '{meet} .. {austin} @{gallant}',
        '{austin} .. {gallant} .. {meet}',
        '{meet} ... {austin} & {gallant}',
      ],
      'called off': ['{cancel} .. {meet} ... {austin} @{gallant}', '{not} .. {meet} .. {austin} @{gallant}'],
    },
  },
} satisfies AuthoredFact;
