import { describe, expect, it } from 'vitest';
import { buildPack } from '../../src/claims/build.ts';
import { grownPack } from '../../src/cli/bench/grown-pack.ts';
import { processorTime } from '../../src/cli/processor-time.ts';
import { collectionOf } from '../../src/explorer/collection.ts';
import { csvOf } from '../../src/explorer/exports/csv-of.ts';
import { exportedClaims } from '../../src/explorer/exports/exported.ts';
import { passing } from '../../src/explorer/filter.ts';
import type { FactCard } from '../../src/model/answer.ts';
import { ENGLISH } from '../../src/wording/english.ts';

const CLAIMS = 10_000;
/** A frame of a screen that shows sixty of them a second. */
const FRAME = 16;

describe('with 10,000 claims', () => {
  const { facts, claims, documents } = grownPack(buildPack(), CLAIMS);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const cards = new Map(facts.map((fact): [string, FactCard] => [fact.id, { fact, claims: [], documents: [] }]));
  for (const claim of claims) {
    const card = cards.get(claim.fact);
    const document = byId.get(claim.document);
    card?.claims.push(claim);
    if (document && !card?.documents.includes(document)) card?.documents.push(document);
  }
  const collection = collectionOf(ENGLISH, { cards: [...cards.values()], documents });

  it.each(['h', 'hostages held', 'courier 12', 'zeppelin', 'a e i o u'])(
    'the filter “%s” is set in a frame',
    (filter) => {
      const both = () => {
        passing(collection, collection.cards, filter);
        passing(collection, collection.reports, filter);
      };
      expect(processorTime(both, 9, 3)).toBeLessThan(FRAME);
    },
  );

  it('all of them are exported in a second', () => {
    expect(processorTime(() => csvOf(exportedClaims(collection.cards)), 3, 1)).toBeLessThan(1000);
  });
});
