import { describe, expect, test } from 'vitest';
import type { Relation } from '../../src/model/annotation.ts';
import type { Claim } from '../../src/model/claim.ts';
import { accessibleName } from '../../src/wording/annotation-in-words.ts';
import { ENGLISH } from '../../src/wording/english.ts';
import { claim, document, figure, quote } from '../cases/related-documents.ts';

const day = '2024-05-01';
const documents = [document('a', day, ['b']), document('b', day), document('c', day), document('d', day)];

describe('accessibleName', () => {
  const summary = (claims: Claim[], relation: Relation['relation'] = 'agree') =>
    accessibleName(
      ENGLISH,
      {
        relations: claims.map((one) => ({
          document: one.document,
          outlet: null,
          claim: one.id,
          relation,
          value: one.value,
          reason: { code: 'same', params: {} },
          explanation: '',
        })),
      },
      {
        fact: { id: 'f', kind: 'quantity', question: 'How many?', label: 'Rafah', topic: 't', timeVarying: true },
        claims,
        documents,
      },
    );

  test('says how many reports say what, and which are one text', () => {
    const more = figure(1_000_000, 'more-than');
    const claims = [claim('a', figure(1_500_000)), claim('b', figure(1_500_000)), claim('c', more), claim('d', more)];
    expect(summary(claims)).toBe(
      'Rafah: 2 reports say 1.5 million (largely the same text); 2 reports say more than 1 million',
    );
  });

  test('tells one source and other dates', () => {
    const claims = ['c', 'd'].map((id) => claim(id, figure(40), { origin: 'union' }));
    expect(summary(claims)).toBe('Rafah: 2 reports say 40 (with one source)');
    expect(summary(claims.slice(0, 1), 'other-date')).toBe('Rafah: 1 report says 40 (of another date)');
  });

  test('does not read quotations out', () => {
    expect(summary([claim('c', quote('we will sail'))], 'compatible')).toBe('Rafah: 1 report has other wording');
  });
});
