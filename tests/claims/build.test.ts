import { describe, expect, test } from 'vitest';
import { buildPack, RulesBroken } from '../../src/claims/build.ts';
import { hashParagraph } from '../../src/engine/paragraph-hash.ts';
import { harbourCorpus, harbourDatabase } from './harbour.ts';

describe('building a pack', () => {
  test('fills in what authors leave out', () => {
    const { claims } = buildPack(harbourDatabase());
    expect(claims.find(({ id }) => id === 'morning.stranded')).toMatchObject({
      document: 'morning',
      attribution: null,
      through: null,
      origin: 'morning',
      locator: { paragraphHash: hashParagraph(harbourCorpus().get('morning')?.paragraphs[3] ?? '') },
    });
    expect(claims.find(({ id }) => id === 'radio.stranded')).toMatchObject({
      through: 'Coast Dispatch',
      origin: 'Coast Dispatch',
    });
  });

  test('keeps each wording under its position', () => {
    const { facts } = buildPack(harbourDatabase());
    expect(facts.find(({ id }) => id === 'ferry')?.frame.patterns).toEqual({
      'did not sail': ['{ferry} .. {cancelled}'],
    });
  });

  test('gives one content one version, and another content another', () => {
    const changed = harbourDatabase();
    for (const fact of changed.facts) fact.label = `${fact.label}, again`;
    expect(buildPack(harbourDatabase()).version).toBe(buildPack(harbourDatabase()).version);
    expect(buildPack(changed).version).not.toBe(buildPack(harbourDatabase()).version);
  });

  test('makes plain data: JSON gives back the same', () => {
    const pack = buildPack(harbourDatabase());
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  test('builds nothing from files that break a rule', () => {
    const broken = harbourDatabase();
    for (const fact of broken.facts) fact.topic = 'shipping';
    expect(() => buildPack(broken)).toThrow(RulesBroken);
    expect(() => buildPack(broken)).toThrow('topics-known: fact stranded');
  });
});
