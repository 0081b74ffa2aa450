import { describe, expect, test } from 'vitest';
import { buildPack } from '../../src/claims/build.ts';
import { openPack } from '../../src/engine/open-pack.ts';
import { PACK_FORMAT, type Pack } from '../../src/model/pack.ts';
import { harbourDatabase } from '../claims/harbour.ts';

const good = (): Pack => buildPack(harbourDatabase());

/** What is spoiled, how, and what the message must say: what is wrong, where, what to do. */
const bad: [string, (pack: Pack) => unknown, RegExp][] = [
  ['no object', () => 'a pack', /no Second Source pack.*choose/],
  ['nothing', () => null, /no Second Source pack.*choose/],
  ['another program’s JSON', () => ({ name: 'x', version: '1' }), /no Second Source pack.*choose/],
  [
    'an older format',
    (pack) => ({ ...pack, format: PACK_FORMAT - 1 }),
    /format 1.*reads format 2.*get it anew or build it again/,
  ],
  ['a newer format', (pack) => ({ ...pack, format: PACK_FORMAT + 1 }), /format 3.*reads format 2.*update/],
  ['a format that is no whole number', (pack) => ({ ...pack, format: 1.5 }), /no Second Source pack.*choose/],
  ['a missing list', ({ claims: _, ...pack }) => pack, /damaged at claims/],
  ['a field too many', (pack) => ({ ...pack, script: 'alert(1)' }), /damaged at script/],
  [
    'a wrong type',
    (pack) => ({ ...pack, claims: [{ ...pack.claims[0], statement: 7 }] }),
    /damaged at claims\.0\.statement/,
  ],
  [
    'an infinite number',
    (pack) => spoilValue(pack, { kind: 'quantity', number: Number.POSITIVE_INFINITY, hedge: 'about' }),
    /damaged at claims\.0\.value/,
  ],
  [
    'a range upside down',
    (pack) => spoilValue(pack, { kind: 'quantity', low: 9, high: 3, hedge: 'range' }),
    /damaged at claims\.0\.value/,
  ],
  [
    'two claims of one id',
    (pack) => ({ ...pack, claims: [...pack.claims, ...pack.claims] }),
    /two claims have the id “morning\.stranded”/,
  ],
  [
    'a claim of no document',
    (pack) => ({ ...pack, documents: pack.documents.slice(0, 2) }),
    /names the document “radio”, which is not there/,
  ],
  [
    'a claim on no fact',
    (pack) => ({ ...pack, facts: pack.facts.slice(1) }),
    /names the fact “stranded”, which is not there/,
  ],
  [
    'a value of another kind',
    (pack) => spoilValue(pack, { kind: 'stance', label: 'sailed' }),
    /has a stance for its value/,
  ],
  [
    'a phrase with an open bracket',
    withPhrase('[car|rail ferry'),
    /concepts\.0\.words\.0: A phrase closes each bracket/,
  ],
  ['a phrase of no word', withPhrase('[|] -'), /concepts\.0\.words\.0: A phrase has a letter or a digit/],
  ['a phrase of too many brackets', withPhrase('[||a]'.repeat(21)), /concepts\.0\.words\.0: A phrase has at most 20/],
  ['a phrase without an end', withPhrase('ferry '.repeat(1e6)), /concepts\.0\.words\.0: A phrase has at most 4,000/],
  [
    'a concept that covers nothing known',
    (pack) => ({ ...pack, concepts: [...pack.concepts, { id: 'pier', words: ['ferry pier'], covers: ['lorry'] }] }),
    /concept “pier” names the concept “lorry”, which is not there/,
  ],
  [
    'a wording that cannot be read',
    withPatterns(['{ferry']),
    /fact “stranded” is not readable: the wording “\{ferry” cannot be read: “\{ferry” is no place/,
  ],
  [
    'a wording without an end',
    withPatterns(['ferry '.repeat(1e6)]),
    /facts\.0\.frame\.patterns\.0: A wording has at most/,
  ],
  ['a wording of no text', withPatterns([7]), /facts\.0\.frame\.patterns\.0: A wording is a line of text/],
  [
    'one wording outside a list',
    withPatterns({ sailed: 'boat' }),
    /facts\.0\.frame\.patterns\.sailed: Wordings are a list/,
  ],
  ['wordings that are neither', withPatterns(7), /facts\.0\.frame\.patterns: Wordings are a list/],
  [
    'a quantity with wordings by position',
    withPatterns({}),
    /fact “stranded” is a quantity and lists its wordings as others/,
  ],
  [
    'a stance with a plain list of wordings',
    withPatterns([], 'ferry'),
    /fact “ferry” is a stance and lists its wordings as/,
  ],
  [
    'wordings of no position',
    withPatterns({ sank: [] }, 'ferry'),
    /fact “ferry” has wordings of “sank”, which is none of its positions/,
  ],
  [
    'a name without an end',
    (pack) => ({ ...pack, scenes: [{ ...pack.scenes[0], when: ['dusk'.repeat(1e6)] }] }),
    /scene “storm” names the concept “dusk.{0,400}; get it anew/,
  ],
  ['no scenes', (pack) => ({ ...pack, scenes: [] }), /scene “storm”, which is not there/],
  ['no concepts', (pack) => ({ ...pack, concepts: [] }), /concept “traveller”, which is not there/],
];

/** A pack whose first concept has one phrase; whose fact has these wordings, whatever they are. */
function withPhrase(phrase: string): (pack: Pack) => unknown {
  return ({ concepts: [first, ...others], ...pack }) => ({
    ...pack,
    concepts: [{ ...first, words: [phrase] }, ...others],
  });
}
function withPatterns(patterns: unknown, id = 'stranded'): (pack: Pack) => unknown {
  return (pack) => ({
    ...pack,
    facts: pack.facts.map((fact) => (fact.id === id ? { ...fact, frame: { ...fact.frame, patterns } } : fact)),
  });
}

const spoilValue = (pack: Pack, value: unknown): unknown => ({
  ...pack,
  claims: pack.claims.map((claim, place) => (place === 0 ? { ...claim, value } : claim)),
});

describe('opening a pack', () => {
  test('gives back a good one', () => {
    expect(openPack(JSON.parse(JSON.stringify(good())))).toEqual(good());
  });

  test.each(bad)('refuses %s in one line', (_, spoil, message) => {
    expect(() => openPack(spoil(good()))).toThrow(message);
    expect(() => openPack(spoil(good()))).toThrow(/^[^\n]+$/);
  });

  test('takes nothing over from a planted prototype', () => {
    const json = JSON.parse(JSON.stringify(good()).replace('{', '{"__proto__":{"polluted":true},'));
    expect(() => openPack(json)).toThrow(/damaged/);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
