import { describe, expect, it } from 'vitest';
import { jsonLdOf } from '../../../src/explorer/exports/json-ld-of.ts';
import { jsonOf } from '../../../src/explorer/exports/json-of.ts';
import { lines } from './sample.ts';

describe('JSON', () => {
  it('holds facts, claims and documents, and the voices behind each fact', () => {
    const { format, facts, claims, documents: reports } = JSON.parse(jsonOf(lines));
    expect(format).toBe(1);
    expect(facts.map(({ id, voices }: { id: string; voices: unknown[] }) => [id, voices.length])).toEqual([
      ['ferries', 2],
      ['talks', 2],
    ]);
    expect(claims).toEqual(lines.map((line) => line.claim));
    expect(reports.map(({ id }: { id: string }) => id)).toEqual(['Gazette', 'letter']);
    expect(reports[0]).not.toHaveProperty('paragraphHashes');
  });
});

describe('JSON-LD', () => {
  const graph: Record<string, Record<string, unknown>>[] = JSON.parse(jsonLdOf(lines))['@graph'];

  it('is schema.org’s Claim with what it appears in', () => {
    expect(JSON.parse(jsonLdOf(lines))['@context']).toBe('https://schema.org');
    expect(graph[0]).toMatchObject({
      '@type': 'Claim',
      '@id': 'urn:second-source:claim:ferries.0',
      text: 'It is so.',
      author: { name: 'the "harbour", master' },
      isBasedOn: { name: 'The Star' },
      about: { '@type': 'Question', text: 'How many ferries?' },
      appearance: {
        '@type': 'NewsArticle',
        publisher: { '@type': 'NewsMediaOrganization', name: 'Gazette' },
        datePublished: '2024-05-02',
        url: 'https://gazette.example/a',
        hasPart: { position: 1, text: 'so' },
      },
    });
    expect(graph[1]?.appearance).not.toHaveProperty('publisher');
    expect(graph[1]?.appearance).not.toHaveProperty('url');
  });

  it.each([
    [0, { value: 1160, unitText: 'boats', observationDate: '2024-05-01' }, ['minValue', 'maxValue']],
    [1, { minValue: 24, maxValue: 100 }, ['value']],
    [2, { minValue: 1_000_000 }, ['value', 'maxValue']],
    [3, { maxValue: 7 }, ['value', 'minValue']],
  ])('gives the figure of claim %i as an Observation', (place, has, lacks) => {
    const observation = graph[place]?.mainEntity;
    expect(observation).toMatchObject({ '@type': 'Observation', ...has });
    for (const name of lacks) expect(observation).not.toHaveProperty(name);
  });

  it('gives positions as answers, and words as quotations', () => {
    expect(graph[4]?.mainEntity).toEqual({ '@type': 'Answer', text: 'put off' });
    expect(graph[5]?.mainEntity).toMatchObject({
      '@type': 'Quotation',
      text: 'We shall\nsee',
      spokenByCharacter: { name: 'the mayor' },
    });
  });
});
