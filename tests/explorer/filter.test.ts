import { describe, expect, it } from 'vitest';
import { collectionOf } from '../../src/explorer/collection.ts';
import { passing } from '../../src/explorer/filter.ts';
import { ENGLISH } from '../../src/wording/english.ts';
import { claim, document, figure, stance } from '../cases/related-documents.ts';
import { cardOf } from './cards.ts';

const documents = [document('Gazette', '2024-05-01'), document('Herald', '2024-05-01')];
const cards = [
  cardOf(
    'ferries',
    [claim('Gazette', figure(1160, 'about'), { attribution: 'the harbour master’s office' })],
    documents,
  ),
  cardOf('café', [claim('Herald', stance('closed'))], documents, { kind: 'stance', topic: 'town-life' }),
  cardOf('boats', [claim('Herald', figure(1_500_000))], documents),
];
const collection = collectionOf(ENGLISH, { cards, documents });
const found = (filter: string) => passing(collection, collection.cards, filter).map(({ fact }) => fact.id);

describe('the filter of facts', () => {
  it('lets all through where it is empty, topic by topic', () => {
    expect(found(' ')).toEqual(['ferries', 'boats', 'café']);
  });

  it.each([
    ['ferr', ['ferries'], 'words that are not finished'],
    ['MANY cafe', ['café'], 'words without capitals and accents'],
    ["master's", ['ferries'], 'any form of the apostrophe'],
    ['1,160', ['ferries'], 'figures as they are written'],
    ['1.5 million', ['boats'], 'figures in words'],
    ['1,500,000', ['boats'], 'figures in digits'],
    ['town', ['café'], 'topics'],
    ['herald', ['boats', 'café'], 'outlets'],
    ['herald closed', ['café'], 'all of its words'],
    ['zeppelin', [], 'no word that nobody has'],
    ['('.repeat(200), [], 'anything that may be typed'],
  ])('%s finds %j: %s', (filter, facts) => {
    expect(found(filter)).toEqual(facts);
  });

  it('finds documents by outlet', () => {
    expect(passing(collection, collection.reports, 'gaz').map(({ document }) => document.id)).toEqual(['Gazette']);
  });
});
