import { describe, expect, test } from 'vitest';
import type { Relation } from '../../src/model/annotation.ts';
import type { Claim } from '../../src/model/claim.ts';
import { summariseRelations } from '../../src/model/summary-in-words.ts';
import { voicesOf } from '../../src/model/voices.ts';
import { claim, document, figure, quote } from '../cases/related-documents.ts';

const day = '2024-05-01';
const documents = [document('a', day, ['b']), document('b', day), document('c', day), document('d', day)];

describe('voicesOf', () => {
  test('counts documents that share their text as one voice', () => {
    const claims = ['a', 'b', 'c'].map((id) => claim(id, figure(1)));
    expect(voicesOf(claims, documents)).toEqual([
      { documents: ['a', 'b'], isOneText: true },
      { documents: ['c'], isOneText: false },
    ]);
  });

  test('counts claims of one origin as one voice, also through one another', () => {
    const claims = [claim('b', figure(1)), claim('d', figure(1), { origin: 'union' })];
    expect(voicesOf(claims, documents)).toHaveLength(2);
    const joined = [...claims, claim('a', figure(1), { origin: 'union' })];
    expect(voicesOf(joined, documents)).toEqual([{ documents: ['b', 'd', 'a'], isOneText: false }]);
  });

  test('finds none where there is no claim', () => {
    expect(voicesOf([], documents)).toEqual([]);
  });
});

describe('summariseRelations', () => {
  const summary = (claims: Claim[], relation: Relation['relation'] = 'agree') =>
    summariseRelations(
      {
        fact: { id: 'f', kind: 'quantity', question: 'How many?', label: 'Rafah', topic: 't', timeVarying: true },
        claims,
        documents,
      },
      claims.map((one) => ({
        document: one.document,
        outlet: null,
        claim: one.id,
        relation,
        value: one.value,
        reason: { code: 'same', params: {} },
        explanation: '',
      })),
    );

  test('says how many reports say what, and which are one text', () => {
    const more = figure(1_000_000, 'more-than');
    const claims = [claim('a', figure(1_500_000)), claim('b', figure(1_500_000)), claim('c', more), claim('d', more)];
    expect(summary(claims)).toBe(
      'Rafah: two reports, largely the same text, say 1.5 million; two say more than 1 million',
    );
  });

  test('tells one source and other dates', () => {
    const claims = ['c', 'd'].map((id) => claim(id, figure(40), { origin: 'union' }));
    expect(summary(claims)).toBe('Rafah: two reports, with one source, say 40');
    expect(summary(claims.slice(0, 1), 'other-date')).toBe('Rafah: one report says 40 of another date');
  });

  test('does not read quotations out', () => {
    expect(summary([claim('c', quote('we will sail'))], 'compatible')).toBe('Rafah: one report has other wording');
  });
});
