import { describe, expect, it } from 'vitest';
import { buildPack } from '../../src/claims/build.ts';
import { openDatabase } from '../../src/engine/database.ts';
import { factCard } from '../../src/engine/fact-card.ts';
import { openSearch } from '../../src/engine/search/fact-index.ts';
import { search } from '../../src/engine/search.ts';
import { QUERIES } from '../cases/queries.ts';

const database = openDatabase([buildPack()]);
const index = openSearch([...database.facts.values()].map((fact) => factCard(database, fact)));
const found = (query: string, filter = {}) => search(index, query, filter).map(({ card }) => card.fact.id);

describe('search over the bundled facts', () => {
  it.each(QUERIES)('%s finds %s', (query, fact, among = 3) => {
    expect(found(query).slice(0, among)).toContain(fact);
  });

  it('finds with every letter typed of a word', () => {
    for (let length = 2; length <= 'hostages'.length; length += 1)
      expect(found('hostages'.slice(0, length)), 'hostages'.slice(0, length)).toContain('hostages-held-in-gaza');
  });

  it('gives facts with all the words before it settles for some of them', () => {
    const both = found('Gallant Sullivan');
    expect(both).toContain('gallant-sullivan-meeting-march-2024');
    expect(both.length).toBeLessThan(found('Gallant').length);
    expect(found('Gallant zeppelin')).toEqual(found('Gallant'));
  });

  it.each(['zeppelin', '', '   ', '?!', '9999999'])('finds nothing for “%s”', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('marks the words that matched as they stand in the texts', () => {
    const [hit] = search(index, 'hostage');
    expect(hit?.highlights).toContain('hostages');
    const [million] = search(index, '1.5m');
    expect(million?.highlights).toEqual(['1.5', 'million']);
  });

  it('keeps to an outlet, to a topic, and to both', () => {
    const times = search(index, 'Gallant', { outlet: 'Financial Times' });
    expect(times.length).toBeGreaterThan(0);
    for (const { card } of times) expect(card.documents.map(({ outlet }) => outlet)).toContain('Financial Times');
    const visits = search(index, 'Gallant', { topic: 'gallant-visits' });
    expect(new Set(visits.map(({ card }) => card.fact.topic))).toEqual(new Set(['gallant-visits']));
    expect(found('Gallant', { outlet: 'AFP', topic: 'iran-response' })).toEqual([]);
  });

  it('lists all that a filter lets through while no word is typed', () => {
    const visits = index.cards
      .all()
      .filter(({ fact }) => fact.topic === 'gallant-visits')
      .map(({ fact }) => fact.id);
    expect(found('', { topic: 'gallant-visits' })).toEqual(visits);
  });

  it('keeps to the limit', () => {
    expect(found('resolution', { limit: 2 })).toHaveLength(2);
  });

  it.each([
    '\ud800',
    '\u0000',
    '.*+?^{$}()|[]\\',
    'a'.repeat(100_000),
    'rafah '.repeat(20_000),
    '“”’',
    'קדימה',
    '٣٤',
    '__proto__ constructor',
  ])('takes any string (%#)', (query) => {
    expect(Array.isArray(search(index, query))).toBe(true);
  });
});
