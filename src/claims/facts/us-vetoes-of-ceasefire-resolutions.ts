import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'us-vetoes-of-ceasefire-resolutions',
  kind: 'quantity',
  question: 'How many earlier Gaza ceasefire resolutions had the United States vetoed?',
  label: 'Earlier US vetoes',
  topic: 'un-vote',
  unit: 'resolutions',
  timeVarying: true,
  frame: {
    scene: 'un-vetoes',
    blockers: ['general-assembly'],
    bounds: { low: 1, high: 12 },
    patterns: [
      '{us} .. # .. {veto}',
      '{us} .. {vetoed} ... #',
      '{us} .. #th .. {veto}',
      '{us} ... {veto} .. {vetoed} .. #',
      '# .. {us} {veto}',
      '# .. {resolution|ceasefire} ... {us} .. {veto}',
      '# ... died/fell/killed/blocked .. {us}',
      '{us} .. #th {veto}',
      '#th time .. {us} .. {veto}',
      '#th ... {us} .. {veto}',
      '# {veto} .. {us}',
      '{us} .. {vetoed} .. {resolution|ceasefire} .. # times',
      '{veto} .. {us} .. #',
      'after # .. {us} .. {veto}',
      '# .. {vetoed} .. {us}',
    ],
  },
} satisfies AuthoredFact;
