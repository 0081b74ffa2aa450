import { describe, expect, test } from 'vitest';
import { voicesOf } from '../../src/model/voices.ts';
import { claim, document, figure } from '../cases/related-documents.ts';

const day = '2024-05-01';
const documents = [document('a', day, ['b']), document('b', day), document('c', day), document('d', day)];

describe('voicesOf', () => {
  test('counts documents that share their text as one voice', () => {
    const claims = ['a', 'b', 'c'].map((id) => claim(id, figure(1)));
    expect(voicesOf(claims, documents)).toEqual([
      { documents: ['a', 'b'], isOneText: true, origin: null },
      { documents: ['c'], isOneText: false, origin: 'c' },
    ]);
  });

  test('counts claims of one origin as one voice, also through one another', () => {
    const claims = [claim('b', figure(1)), claim('d', figure(1), { origin: 'union' })];
    expect(voicesOf(claims, documents)).toHaveLength(2);
    const joined = [...claims, claim('a', figure(1), { origin: 'union' })];
    expect(voicesOf(joined, documents)).toEqual([{ documents: ['b', 'd', 'a'], isOneText: false, origin: null }]);
  });

  test('finds none where there is no claim', () => {
    expect(voicesOf([], documents)).toEqual([]);
  });
});
