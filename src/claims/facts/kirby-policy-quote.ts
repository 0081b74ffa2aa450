import type { AuthoredFact } from '../authored.ts';

export default {
  id: 'kirby-policy-quote',
  kind: 'quote',
  question: 'What did Kirby say the abstention means for US policy?',
  label: 'Kirby on US policy',
  topic: 'un-vote',
  timeVarying: false,
  frame: {
    scene: 'un-vote',
    patterns: [
      '{not} .. represent/represents/mark/marks/signal/signals .. {policy-shift} & {kirby}',
      '{not} .. represent/represents/mark/marks/signal/signals .. {policy-shift} .. policy @{kirby}',
      '{policy-shift} .. our policy @{kirby}',
      'our policy .. {not} .. {policy-shift} @{kirby}',
    ],
  },
} satisfies AuthoredFact;
