import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'resolution-ceasefire-period',
  kind: 'stance',
  question: 'For what period did the resolution demand a ceasefire?',
  label: 'Period of the ceasefire',
  topic: 'un-vote',
  timeVarying: false,
  positions: [
    { label: 'during Ramadan' },
    { label: 'for the rest of Ramadan', compatible: ['during Ramadan'] },
    { label: 'about two weeks', compatible: ['during Ramadan', 'for the rest of Ramadan'] },
    {
      label: 'leading to a lasting ceasefire',
      compatible: ['during Ramadan', 'for the rest of Ramadan', 'about two weeks', 'temporary'],
    },
    {
      label: 'temporary',
      compatible: [
        'during Ramadan',
        'for the rest of Ramadan',
        'about two weeks',
        'six weeks',
        'another limited period',
      ],
    },
    { label: 'six weeks' },
    { label: 'another limited period' },
    { label: 'permanent' },
    { label: 'no time limit', compatible: ['permanent'] },
  ],
  frame: {
    scene: 'un-vote',
    blockers: ['algerian-draft', 'us-draft', 'general-assembly'],
    patterns: {
      'for the rest of Ramadan': [
        '{rest} .. {ramadan}',
        '{ramadan} {rest}',
        '{ceasefire} ... {rest} .. {ramadan}',
        'until .. {ramadan} .. {rest}',
      ],
      'during Ramadan': [
        '{ceasefire|fighting} .. {ramadan}',
        '{ramadan} {ceasefire}',
        '{ramadan} .. {ceasefire}',
        '{ceasefire} ... during/for/over/in/throughout {ramadan}',
      ],
      'about two weeks': ['{ceasefire} .. {two-weeks}', '{two-weeks} .. {ceasefire}', '{two-weeks} ... {ramadan}'],
      permanent: ['{permanent} {ceasefire} @{resolution}'],
      'leading to a lasting ceasefire': ['lead/leading/leads .. {lasting} {ceasefire}'],
      'six weeks': ['{resolution} .. {demand} .. {six-weeks} .. {ceasefire}'],
      'no time limit': ['{no-period} & {ceasefire|resolution}'],
    },
  },
} satisfies AuthoredFact;
