import { describe, expect, test } from 'vitest';
import { relateToDocuments } from '../../../src/engine/4-relations/index.ts';
import { claim, document, figure } from '../../cases/related-documents.ts';
import { RELATION_EDGES } from '../../cases/relation-edges.ts';
import { RELATION_CASES } from '../../cases/relation-reasons.ts';
import { POSITIONS } from '../../cases/relations.ts';

const documents = new Map(['one', 'two'].map((id) => [id, document(id, '2024-05-01')]));
const fact = { timeVarying: true, positions: POSITIONS };
const own = new Set<string>();

describe('relateToDocuments', () => {
  test.each([...RELATION_CASES, ...RELATION_EDGES])(
    '$name: $relation, $reason',
    ({ page, published = '2024-05-01', isFixed, ...wanted }) => {
      const statement = { value: page, published, attribution: wanted.attribution ?? null };
      const known = { ...fact, timeVarying: !isFixed };
      const [relation, ...more] = relateToDocuments(
        known,
        statement,
        [claim('one', wanted.claim, wanted.more)],
        documents,
        own,
      );
      expect(more).toEqual([]);
      expect(relation).toMatchObject({
        document: 'one',
        outlet: 'one',
        relation: wanted.relation,
        value: wanted.claim,
      });
      expect(relation?.reason.code).toBe(wanted.reason);
      if (wanted.explanation !== undefined) expect(relation?.explanation).toBe(wanted.explanation);
    },
  );

  const statement = { value: figure(40), published: '2024-05-01', attribution: null };

  test.each<[given: number[], closest: number]>([
    [[90, 38, 40], 40],
    [[40, 38, 90], 40],
    [[90, 38, 37], 38],
    [[38, 90], 38],
    [[90, 80], 90],
  ])('beside 40, of a document’s %j takes the closest, or the first: %i', (given, closest) => {
    const claims = given.map((number) => claim('one', figure(number), { origin: `${number}` }));
    const relations = relateToDocuments(fact, statement, claims, documents, own);
    expect(relations.map(({ value }) => value)).toEqual([figure(closest)]);
  });

  test('gives each document one relation, in the order of the claims', () => {
    const claims = [claim('two', figure(90)), claim('one', figure(50)), claim('two', figure(40))];
    const relations = relateToDocuments(fact, statement, claims, documents, own);
    expect(relations.map((one) => [one.document, one.relation])).toEqual([
      ['two', 'agree'],
      ['one', 'differ'],
    ]);
  });

  test('leaves out what the page itself is, and documents it does not know', () => {
    const claims = [claim('one', figure(40)), claim('two', figure(40)), claim('three', figure(40))];
    const relations = relateToDocuments(fact, statement, claims, documents, new Set(['two']));
    expect(relations.map((one) => one.document)).toEqual(['one']);
    expect(relateToDocuments(fact, statement, claims, documents, new Set(['one', 'two']))).toEqual([]);
  });
});
