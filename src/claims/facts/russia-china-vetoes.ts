import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'russia-china-vetoes',
  kind: 'quantity',
  question: 'How many resolutions had Russia and China vetoed?',
  label: 'Vetoes by Russia and China',
  topic: 'un-vote',
  unit: 'resolutions',
  timeVarying: true,
  frame: {
    scene: 'un-vetoes',
    blockers: ['general-assembly'],
    bounds: { low: 1, high: 12 },
    patterns: [
      '{russia} .. {china} .. {vetoed} .. #',
      '# .. {vetoed} .. {russia} .. {china}',
      '{russia} .. {china} ... #',
      '# .. {veto} .. {russia} .. {china}',
      '{china} .. {russia} .. {vetoed} .. #',
      '{china} .. {russia} ... #',
      '# ... {vetoed} ... {china} .. {russia}',
      '{russia} .. {vetoed} .. # & {china}',
      '# .. {russia} .. {china}',
      '# .. {china} .. {russia}',
      '{russia} & {china} & # {veto}',
    ],
  },
} satisfies AuthoredFact;
