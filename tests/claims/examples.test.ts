import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { authoredDatabase } from '../../src/claims/load.ts';
import { ArticleExampleSchema, SentenceExampleSchema } from '../../src/learning/example.ts';

const EXAMPLES = new URL('../../src/claims/examples/', import.meta.url);
const facts = new Map(authoredDatabase.facts.map((fact) => [fact.id, fact]));

const read = <T>(folder: string, schema: v.GenericSchema<unknown, T>): { file: string; content: T }[] =>
  readdirSync(new URL(folder, EXAMPLES)).map((file) => ({
    file: `${folder}${file}`,
    content: v.parse(schema, JSON.parse(readFileSync(new URL(folder + file, EXAMPLES), 'utf8'))),
  }));
const articles = read('articles/', ArticleExampleSchema);
const sentences = read('sentences/', v.array(SentenceExampleSchema));

/** What is wrong with an example's saying that a fact is stated so; an empty value names no position. */
function faultsOf(file: string, id: string, value: string): string[] {
  const fact = facts.get(id);
  if (!fact) return [`${file}: the fact “${id}” is not there`];
  const isKnown = value === '' || fact.positions?.some(({ label }) => label === value);
  return fact.kind === 'stance' && !isKnown ? [`${file}: “${id}” has no position “${value}”`] : [];
}

describe('the examples that evidence is learnt from', () => {
  it('state facts that there are, and positions of them', () => {
    expect(articles.length).toBeGreaterThan(100);
    expect(sentences.length).toBeGreaterThan(25);
    const faults = [
      ...articles.flatMap(({ file, content }) =>
        content.statements.flatMap(({ fact, value }) => faultsOf(file, fact, value)),
      ),
      ...sentences.flatMap(({ file, content }) =>
        content.flatMap(({ states }) => Object.entries(states).flatMap(([fact, value]) => faultsOf(file, fact, value))),
      ),
    ];
    expect(faults).toEqual([]);
  });

  it('have in articles the sentences that they list', () => {
    const missing = articles.flatMap(({ file, content: { headline, paragraphs, statements } }) =>
      statements
        .filter(({ sentence }) => ![headline, ...paragraphs].some((text) => text.includes(sentence)))
        .map(({ sentence }) => `${file}: ${sentence}`),
    );
    expect(missing).toEqual([]);
  });
});
