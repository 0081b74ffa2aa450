import { exportedClaims } from '../../../src/explorer/exports/exported.ts';
import { claim, document, figure, quote, stance } from '../../cases/related-documents.ts';
import { cardOf } from '../cards.ts';

const documents = [
  { ...document('Gazette', '2024-05-02'), url: 'https://gazette.example/a', dateline: 'Port' },
  {
    ...document('letter', '2024-05-03'),
    outlet: null,
    label: 'Unnamed report, 3 May 2024',
    url: 'javascript:alert(1)',
  },
];
export const ferries = cardOf(
  'ferries',
  [
    claim('Gazette', figure(1160, 'about'), { attribution: 'the "harbour", master', through: 'The Star' }),
    claim('letter', { kind: 'quantity', low: 24, high: 100, hedge: 'vague' }),
    claim('letter', figure(1_000_000, 'more-than'), { attribution: '=1+2' }),
    claim('letter', figure(7, 'up-to')),
  ],
  documents,
  { unit: 'boats' },
);
export const talks = cardOf(
  'talks',
  [claim('Gazette', stance('put off')), claim('letter', quote('We shall\nsee'))],
  documents,
);
/** Claims of every kind of value, by two documents. */
export const lines = exportedClaims([ferries, talks]);
