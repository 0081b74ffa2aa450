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
    patterns: {
      'during Ramadan': [],
      'for the rest of Ramadan': [],
      'about two weeks': [],
      'leading to a lasting ceasefire': [],
      temporary: [],
      'six weeks': [],
      'another limited period': [],
      permanent: [],
      'no time limit': [],
    },
  },
} satisfies AuthoredFact;
