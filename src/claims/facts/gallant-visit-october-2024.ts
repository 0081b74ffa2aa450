import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'gallant-visit-october-2024',
  kind: 'stance',
  question: 'Did Gallant’s visit to Washington in October 2024 go ahead?',
  label: 'Gallant’s visit, October 2024',
  topic: 'gallant-visits',
  timeVarying: false,
  positions: [
    { label: 'cancelled', negated: 'still planned' },
    { label: 'postponed', same: ['cancelled'] },
    { label: 'in doubt', compatible: ['cancelled', 'postponed'] },
    { label: 'moved to another date', compatible: ['cancelled', 'postponed'] },
    { label: 'went ahead', negated: 'cancelled' },
    { label: 'still planned', negated: 'cancelled', compatible: ['went ahead', 'in doubt'] },
    { label: 'shortened', compatible: ['went ahead'] },
  ],
  frame: {
    scene: 'gallant-october-2024',
    patterns: {
      cancelled: [
        '{gallant} .. {visit|talks} .. {cancel}',
        '{cancel} .. {gallant} .. {visit|talks}',
        '{gallant} .. {cancel} .. {visit|talks}',
        '{gallant} ... {stay-home}',
        '{cancel} .. {visit-noun} @{gallant} & {gallant|washington|israel}',
        '{visit-noun} .. {cancel} @{gallant}',
        '{israel} .. {cancel} .. {visit-noun}',
      ],
      postponed: [
        '{gallant} .. {postpone} .. {visit|talks}',
        '{gallant} .. {visit|talks} .. {postpone}',
        '{postpone} .. {gallant} {visit}',
        '{visit-noun|talks} .. {postpone} @{gallant}',
        '{postpone} .. {visit-noun|talks} @{gallant}',
      ],
      'in doubt': ['{gallant|visit-noun} .. {in-doubt} @{gallant}'],
      'went ahead': [
        '{gallant} .. {is-there} & {washington}',
        '{gallant} .. {visit} .. {go-ahead}',
        '{gallant} .. {go-ahead} .. {visit}',
        '{visit-noun} .. {go-ahead} @{gallant}',
      ],
      'still planned': ['{gallant} .. will/still/due/expected .. {visit} .. {washington}'],
    },
  },
} satisfies AuthoredFact;
