import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildPack } from '../../src/claims/build.ts';
import { check } from '../../src/claims/check.ts';
import { authoredDatabase } from '../../src/claims/load.ts';
import { readCorpus } from '../../src/claims/read-corpus.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const corpus = `${shared}corpus`;
const factList = `${shared}facts.json`;

describe('the bundled database', () => {
  test('keeps every data rule', () => {
    expect(check(authoredDatabase)).toEqual([]);
  });

  test.skipIf(!existsSync(corpus))('keeps every rule that takes the documents (needs ../shared/corpus)', () => {
    expect(check(authoredDatabase, readCorpus(corpus))).toEqual([]);
  });

  test.skipIf(!existsSync(factList))(
    'has claims on every listed fact, of its kind (needs ../shared/facts.json)',
    () => {
      const listed: { id: string; kind: string; timeVarying: boolean; topic: string }[] = JSON.parse(
        readFileSync(factList, 'utf8'),
      );
      const { facts, claims } = buildPack();
      for (const { id, kind, timeVarying, topic } of listed) {
        expect(facts.find((fact) => fact.id === id)).toMatchObject({ kind, timeVarying, topic });
        expect(
          claims.filter(({ fact }) => fact === id),
          id,
        ).not.toEqual([]);
      }
    },
  );

  test('states both sides where one document has two', () => {
    const values = (fact: string, document: string) =>
      buildPack()
        .claims.filter((claim) => claim.fact === fact && claim.document.startsWith(document))
        .map(({ value, attribution }) => [value.kind === 'stance' && value.label, attribution]);
    expect(values('resolution-binding', '003')).toEqual([
      ['binding', null],
      ['not binding', 'the United States'],
    ]);
    expect(values('us-policy-changed', '001')).toEqual([
      ['no change', 'White House National Security Communications Advisor John Kirby'],
      ['policy changed', 'Netanyahu’s office'],
    ]);
  });

  test('names no publisher that its document does not name', () => {
    expect(buildPack().documents.map(({ outlet }) => outlet)).toEqual([
      'AFP',
      null,
      'Financial Times',
      null,
      'The National',
    ]);
  });
});
