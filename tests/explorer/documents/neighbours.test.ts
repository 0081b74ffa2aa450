import { expect, it } from 'vitest';
import { collectionOf } from '../../../src/explorer/collection.ts';
import { type Neighbour, neighboursOf } from '../../../src/explorer/documents/neighbours.ts';
import { ENGLISH } from '../../../src/wording/english.ts';
import { claim, document, figure } from '../../cases/related-documents.ts';
import { cardOf } from '../cards.ts';

it('names the documents that share text or facts, those of the same text first', () => {
  const documents = [
    document('Gazette', '2024-05-01'),
    document('Herald', '2024-05-01', ['Mirror']),
    document('Mirror', '2024-05-02'),
    document('Star', '2024-05-02'),
  ];
  const told = (...ids: string[]) => ids.map((id) => claim(id, figure(14)));
  const cards = [
    cardOf('ferries', told('Gazette', 'Herald', 'Mirror'), documents),
    cardOf('boats', told('Gazette', 'Herald'), documents),
    cardOf('barges', told('Star'), documents),
  ];
  const collection = collectionOf(ENGLISH, { cards, documents });
  const seen = (id: string) =>
    neighboursOf(collection.reportsById.get(id) as never, collection).map(
      ({ document, factCount, isSameText }: Neighbour) => [document.id, factCount, isSameText],
    );
  expect(seen('Herald')).toEqual([
    ['Mirror', 1, true],
    ['Gazette', 2, false],
  ]);
  // The tie counts both ways, whichever document names the other.
  expect(seen('Mirror')).toEqual([
    ['Herald', 1, true],
    ['Gazette', 1, false],
  ]);
  expect(seen('Star')).toEqual([]);
});
