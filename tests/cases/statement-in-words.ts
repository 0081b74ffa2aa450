import type { Annotation } from '../../src/model/annotation.ts';
import type { FactCard } from '../../src/model/answer.ts';
import { claim, document, figure } from './related-documents.ts';

const DOCUMENTS = [
  document('AFP', '2024-05-01'),
  document('The National', '2024-05-01', ['twin']),
  { ...document('twin', '2024-05-01', ['The National']), outlet: null },
];
const CLAIMS = [
  claim('AFP', figure(1_500_000, 'about')),
  claim('The National', figure(1160)),
  claim('twin', figure(1160)),
];
export const CARD: FactCard = {
  fact: { id: 'fact', kind: 'quantity', question: '?', label: 'People', topic: 't', timeVarying: false },
  claims: CLAIMS,
  documents: DOCUMENTS,
};
export const relations = CLAIMS.map(({ id, document, value }, at) => ({
  document,
  outlet: null,
  claim: id,
  relation: at === 0 ? ('agree' as const) : ('other-date' as const),
  value,
  reason: { code: 'same' as const, params: {} },
  explanation: '',
}));
export const annotation = (more: Partial<Annotation>): Annotation => ({
  fact: 'fact',
  quote: 'so many',
  sentence: 'so many',
  start: 0,
  end: 7,
  value: figure(1_500_000),
  badge: 'corroborated',
  prominence: 'badge',
  relations,
  ...more,
});
