import { expect, test } from 'vitest';
import type { Annotation, Relation } from '../../src/model/annotation.ts';
import { ENGLISH } from '../../src/wording/english.ts';
import { partiesOf } from '../../src/wording/parties.ts';
import { figure, quote, stance } from '../cases/related-documents.ts';

const relation = (says: Relation['value'], code: Relation['reason']['code'], who: string): Relation => ({
  document: who,
  outlet: who,
  claim: who,
  relation: 'differ',
  value: says,
  reason: { code, params: { page: 'the mayor', claim: who } },
  explanation: '',
});
const annotation = (value: Annotation['value'], relations: Relation[]) => ({ value, relations }) as Annotation;

test('each party is named once with each thing it says, the page’s first', () => {
  const relations = [
    relation(stance('closed'), 'other-speaker', 'the crew'),
    relation(stance('closed'), 'other-speaker', 'the crew'),
    relation(stance('half open'), 'other-speaker', 'the harbour master'),
  ];
  expect(partiesOf(ENGLISH, annotation(stance('open'), relations))).toEqual([
    { who: 'the mayor', says: 'open' },
    { who: 'the crew', says: 'closed' },
    { who: 'the harbour master', says: 'half open' },
  ]);
});

test.each([
  ['reports differ without saying why', annotation(stance('open'), [relation(stance('closed'), 'unexplained', 'a')])],
  ['their figures have other counters', annotation(figure(4), [relation(figure(5), 'other-counter', 'a')])],
  ['words are quoted', annotation(quote('we sail'), [relation(quote('we stay'), 'other-speaker', 'a')])],
])('there are none where %s', (_, none) => {
  expect(partiesOf(ENGLISH, none)).toEqual([]);
});
