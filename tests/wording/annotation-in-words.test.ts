import { describe, expect, it } from 'vitest';
import type { Annotation, Badge, Relation, RelationName } from '../../src/model/annotation.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Value } from '../../src/model/value.ts';
import { headlineInWords, summaryInWords } from '../../src/wording/annotation-in-words.ts';
import { ENGLISH } from '../../src/wording/english.ts';
import { claim, document, figure, quote, stance } from '../cases/related-documents.ts';

/** What a report says, how that relates to the page, and why. */
type Said = [
  document: string,
  value: Value,
  relation: RelationName,
  more?: Partial<Claim> & { code?: 'other-speaker' },
];

const DOCUMENTS = [
  document('AFP', '2024-05-01'),
  document('The National', '2024-05-01', ['twin']),
  { ...document('twin', '2024-05-01', ['The National']), outlet: null },
  { ...document('unnamed', '2024-05-01'), outlet: null },
];

function annotate(badge: Badge, value: Value, said: Said[]) {
  const claims = said.map(([id, value, , { code: _, ...more } = {}]) => claim(id, value, more));
  const relations = said.map(
    ([id, value, relation, more], at): Relation => ({
      document: id,
      outlet: id,
      claim: claims[at]?.id ?? '',
      relation,
      value,
      reason: { code: more?.code ?? 'unexplained', params: {} },
      explanation: '',
    }),
  );
  const annotation: Annotation = {
    fact: 'fact',
    quote: 'so many',
    sentence: 'so many',
    start: 0,
    end: 7,
    value,
    badge,
    prominence: 'badge',
    relations,
  };
  const fact = {
    id: 'fact',
    kind: 'quantity',
    question: '?',
    label: 'People',
    topic: 't',
    timeVarying: false,
  } as const;
  const card = { fact, claims, documents: DOCUMENTS };
  return [headlineInWords(ENGLISH, annotation, card), summaryInWords(ENGLISH, annotation, card)];
}

const CASES: [name: string, badge: Badge, value: Value, said: Said[], headline: string, summary: string][] = [
  [
    'two independent reports agree',
    'corroborated',
    figure(14),
    [
      ['AFP', figure(14), 'agree'],
      ['unnamed', figure(14), 'agree'],
    ],
    'Same figure in 2 reports',
    'AFP and an unnamed report: 14',
  ],
  [
    'a text told twice agrees',
    'corroborated',
    figure(14),
    [
      ['The National', figure(14), 'agree'],
      ['twin', figure(14), 'agree'],
    ],
    'Same figure in 2 reports, largely the same text',
    'The National and an unnamed report: 14',
  ],
  [
    'two reports of one count agree',
    'corroborated',
    figure(14),
    [
      ['AFP', figure(14), 'agree', { origin: 'ministry' }],
      ['unnamed', figure(14), 'agree', { origin: 'ministry' }],
    ],
    'Same figure in 2 reports, with one source',
    'AFP and an unnamed report: 14',
  ],
  [
    'agreeing reports come first, twins are told',
    'mixed',
    figure(14),
    [
      ['The National', figure(20), 'differ'],
      ['twin', figure(20), 'differ'],
      ['AFP', figure(14, 'about'), 'agree'],
    ],
    'Some reports agree, some differ',
    'AFP: about 14; The National and an unnamed report, largely the same text: 20',
  ],
  [
    'two parties',
    'differs',
    stance('binding'),
    [['unnamed', stance('not binding'), 'differ', { code: 'other-speaker' }]],
    'The parties disagree',
    'An unnamed report: not binding',
  ],
  ['one differs', 'differs', figure(14), [['AFP', figure(15), 'differ']], 'Reports differ', 'AFP: 15'],
  [
    'other words of one utterance',
    'compatible',
    quote('a'),
    [['AFP', quote('b'), 'compatible']],
    'Other wording in 1 report',
    'AFP: other wording',
  ],
  [
    'another answer that fits',
    'compatible',
    figure(14),
    [
      ['AFP', figure(10, 'more-than'), 'compatible'],
      ['unnamed', figure(9), 'other-date'],
    ],
    'Fits with 1 report',
    'AFP: more than 10; an unnamed report: 9 (of another date)',
  ],
  ['another day', 'dated', figure(14), [['AFP', figure(9), 'other-date']], 'Reports of another date', 'AFP: 9'],
];

describe('an annotation in words', () => {
  it.each(CASES)('%s', (_name, badge, value, said, headline, summary) => {
    expect(annotate(badge, value, said)).toEqual([headline, summary]);
  });
});
