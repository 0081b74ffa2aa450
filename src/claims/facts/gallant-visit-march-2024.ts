import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'gallant-visit-march-2024',
  kind: 'stance',
  question: 'Did Gallant’s own visit to Washington in March 2024 go ahead?',
  label: 'Gallant’s visit, March 2024',
  topic: 'gallant-visits',
  timeVarying: false,
  positions: [
    { label: 'cancelled', negated: 'still planned' },
    { label: 'postponed', compatible: ['cancelled'] },
    { label: 'in doubt', compatible: ['cancelled', 'postponed'] },
    { label: 'moved to another date', compatible: ['cancelled', 'postponed'] },
    { label: 'went ahead', negated: 'cancelled' },
    { label: 'still planned', negated: 'cancelled', compatible: ['went ahead', 'in doubt'] },
    { label: 'shortened', compatible: ['went ahead'] },
  ],
  frame: {
    scene: 'gallant-march-2024',
    patterns: {
      'went ahead': [
        '{gallant} ... {visit} .. {go-ahead}',
        '{gallant} .. {go-ahead} .. {visit|washington}',
        '{gallant} ... {is-there} & {washington}',
        '{gallant} .. {is-there} ',
        '{gallant} .. {go-ahead}',
        '{gallant} .. in {washington}',
        '{gallant} ... made the {visit}',
        '{visit-noun} .. {gallant} ... {go-ahead}',
        '{gallant} ... {not} .. {cancel}',
      ],
      cancelled: [
        '{gallant} .. {visit} .. {cancel}',
        '{cancel} .. {gallant} .. {visit}',
        '{gallant} .. {cancel} .. {visit}',
        '{gallant} ... {stay-home}',
        '{visit-noun} .. {gallant} .. {cancel}',
      ],
      postponed: [
        '{gallant} .. {postpone} .. {visit}',
        '{gallant} .. {visit} .. {postpone}',
        '{postpone} .. {gallant} {visit}',
      ],
      'in doubt': ['{gallant} .. {visit} .. {in-doubt}'],
      shortened: ['{gallant} ... cut/cutting .. {visit} .. short'],
      'still planned': ['{gallant} .. will/still/due/expected .. {visit} .. {washington}'],
    },
  },
} satisfies AuthoredFact;
