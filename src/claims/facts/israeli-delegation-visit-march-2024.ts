import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'israeli-delegation-visit-march-2024',
  kind: 'stance',
  question: 'Did the Israeli delegation’s visit to Washington go ahead in March 2024?',
  label: 'Israeli delegation’s visit',
  topic: 'delegation',
  timeVarying: false,
  positions: [
    { label: 'cancelled', negated: 'still planned' },
    { label: 'postponed', compatible: ['cancelled'] },
    { label: 'in doubt', compatible: ['cancelled', 'postponed'] },
    { label: 'moved to another date', compatible: ['cancelled', 'postponed'] },
    { label: 'went ahead', negated: 'cancelled' },
    { label: 'still planned', negated: 'cancelled', compatible: ['went ahead', 'in doubt'] },
    { label: 'shortened', compatible: ['went ahead'] },
    { label: 'replaced by a video call', compatible: ['cancelled', 'postponed'] },
  ],
  frame: {
    scene: 'delegation',
    blockers: ['other-capital'],
    patterns: {
      cancelled: [
        '{israel|israelis} .. {cancel} .. {visit-noun|delegation|talks}',
        '{cancel} .. {delegation} .. {visit-noun}',
        '{visit-noun|delegation|israelis} ... {cancel}',
        '{cancel} .. {visit-noun|talks} .. {israelis|delegation|washington|netanyahu|israel}',
        '{delegation} ... {stay-home}',
        '{stay-home} ... {delegation}',
        '{not} .. {send} .. {delegation}',
        '{delegation} .. {not} .. {send|visit}',
        '{delegation|visit-noun|talks} .. {not} .. {go-ahead|meet}',
        '{israel} .. {cancel} .. {washington} .. {visit-noun|talks}',
        '{cancel} .. {delegation}',
        '{cancel} .. plans/plan/planned .. {send} .. {delegation}',
      ],
      postponed: [
        '{israel} .. {postpone} .. {visit-noun|delegation|talks}',
        '{visit-noun|delegation|talks} .. {postpone}',
        '{postpone} .. {visit-noun|talks} .. {delegation|washington}',
        '{postpone} .. {delegation}',
      ],
      'in doubt': ['{visit-noun|delegation} .. {in-doubt}'],
      'went ahead': [
        '{delegation|israelis} .. {is-there}',
        '{delegation|israelis|visit-noun} .. {go-ahead}',
        '{delegation|israelis} ... {not} .. {cancel}',
      ],
      'still planned': ['{delegation|israelis} .. will/still .. {visit}'],
    },
  },
} satisfies AuthoredFact;
