import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/engine/annotate.ts';
import { compilePack, openCompiledPack, packCompiled } from '../../src/engine/compiled-pack.ts';
import { openDatabase } from '../../src/engine/database.ts';
import { openPack } from '../../src/engine/open-pack.ts';
import { firstCollision } from '../../src/engine/pack-collisions.ts';
import { firstExcess, PACK_LIMITS } from '../../src/engine/pack-limits.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Pack } from '../../src/model/pack.ts';
import { harbourPack, harbourPage } from './3-facts/harbour-evidence.ts';

const ferry: Evidence = {
  id: 'ferry',
  base: -1,
  signs: { '{ferry}': 0.5, moor: 4, film: -9 },
  positions: { stayed: { base: 0, signs: { '# .. {traveller}': 1 } } },
};
const stranded: Evidence = { id: 'stranded', base: -1, signs: { '# slept': 5 } };
const packWith = (...evidence: Evidence[]): Pack => harbourPack({ evidence });
/** A pack whose evidence on the ferry is otherwise. */
const spoilt = (more: object): unknown => ({ ...packWith(), evidence: [{ ...ferry, ...more }] });
const withoutEvidence = (): Pack => {
  const { evidence: _, ...pack } = packWith();
  return pack;
};

/** A page on which two facts are told by wordings, one of them in a film too, and two by evidence alone. */
const PAGE = harbourPage([
  'The ferry was cancelled.',
  'About 240 travellers waited.',
  'The ferry lay moored.',
  'In the school 230 slept.',
  'The ferry was cancelled in a film.',
]);
const annotated = (database: Parameters<typeof annotate>[0]): string[] =>
  annotate(database, PAGE).annotations.map(({ fact, sentence }) => `${fact}: ${sentence}`);
const BY_WORDINGS = [
  'ferry: The ferry was cancelled.',
  'stranded: About 240 travellers waited.',
  'ferry: The ferry was cancelled in a film.',
];
const BY_EVIDENCE = [
  'ferry: The ferry was cancelled.',
  'stranded: About 240 travellers waited.',
  'ferry: The ferry lay moored.',
  'stranded: In the school 230 slept.',
];

describe('a pack with evidence', () => {
  it('is opened, and answers by it', () => {
    const opened = openPack(JSON.parse(JSON.stringify(packWith(ferry, stranded))));
    expect(opened).toEqual(packWith(ferry, stranded));
    expect(annotated(openDatabase([opened]))).toEqual(BY_EVIDENCE);
  });

  it.each<[fault: string, pack: unknown, message: RegExp]>([
    ['is on an unknown fact', spoilt({ id: 'pier' }), /: evidence “pier” is on a fact that is not there;/],
    [
      'has a sign of an unknown concept',
      spoilt({ signs: { moor: 1, '{pier}': 1 } }),
      /: evidence “ferry” names the concept “pier”, which is not there;/,
    ],
    [
      'has an unknown concept around a figure',
      spoilt({ positions: { stayed: { base: 0, signs: { '# .. {pier}': 1 } } } }),
      /: evidence “ferry” names the concept “pier”, which is not there;/,
    ],
    [
      'weighs a position that its fact has not got',
      spoilt({ positions: { sank: { base: 0, signs: {} } } }),
      /: evidence “ferry” weighs the position “sank”, which its fact does not list;/,
    ],
    [
      'weighs positions of a quantity',
      packWith({ ...stranded, positions: { sailed: { base: 0, signs: {} } } }),
      /: evidence “stranded” weighs the position “sailed”, which its fact does not list;/,
    ],
    ['has an id twice', packWith(ferry, { ...ferry, base: 0 }), /: two evidence have the id “ferry”;/],
    [
      'has a base without end',
      JSON.parse(JSON.stringify(spoilt({})).replace('-1', '1e999')),
      / at evidence\.0\.base: /,
    ],
    ['has a base that is no number', spoilt({ base: '1' }), / at evidence\.0\.base: /],
    ['has a sign without end', spoilt({ signs: { moor: Number.NEGATIVE_INFINITY } }), / at evidence\.0\.signs\.moor: /],
    ['has a sign that weighs no number', spoilt({ signs: { moor: Number.NaN } }), / at evidence\.0\.signs\.moor: /],
    ['has no signs', spoilt({ signs: undefined }), / at evidence\.0\.signs: /],
    ['has a field too many', spoilt({ scene: 'storm' }), / at evidence\.0\.scene: /],
    ['has no id', spoilt({ id: '' }), / at evidence\.0\.id: /],
  ])('is refused where it %s', (_, pack, message) => {
    expect(() => openPack(pack)).toThrow(message);
  });

  it('has at most so many signs in all, those of positions with them', () => {
    const signsOf = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, place) => [`sign${place}`, 1]));
    const most = { ...ferry, signs: signsOf(PACK_LIMITS.evidence - 1), positions: {} };
    expect(firstExcess(packWith(most, stranded))).toBeUndefined();
    expect(firstExcess(packWith(most, { ...stranded, signs: signsOf(2) }))).toBe('evidence');
    expect(firstExcess(packWith({ ...most, positions: { stayed: { base: 0, signs: signsOf(2) } } }))).toBe('evidence');
  });

  it('collides with one that has other evidence on the same fact', () => {
    const other = packWith({ ...ferry, base: -2 }, stranded);
    expect(firstCollision(packWith(stranded, ferry), other)).toEqual({ list: 'evidence', id: 'ferry' });
    expect(firstCollision(packWith(stranded), other)).toBeUndefined();
    expect(firstCollision(withoutEvidence(), other)).toBeUndefined();
    expect(firstCollision(other, withoutEvidence())).toBeUndefined();
  });

  it('answers the same when it is compiled, and holds the same', () => {
    const compiled = compilePack(packWith(ferry, stranded));
    expect(annotated(openCompiledPack(compiled).database)).toEqual(BY_EVIDENCE);
    expect(packCompiled(compiled).evidence).toEqual([ferry, stranded]);
  });

  it('adds it to what another pack has, its own in place of the other’s', () => {
    const without = withoutEvidence();
    expect(annotated(openDatabase([without, packWith(ferry, stranded)]))).toEqual(BY_EVIDENCE);
    const mild = packWith({ ...ferry, signs: {} });
    expect(annotated(openDatabase([packWith(ferry), mild, without]))).toEqual(BY_WORDINGS);
  });
});

it('a pack without evidence is opened as it was, and answers by wordings alone', () => {
  const pack = withoutEvidence();
  expect(openPack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  expect(annotated(openDatabase([pack]))).toEqual(BY_WORDINGS);
  expect(annotated(openCompiledPack(compilePack(pack)).database)).toEqual(BY_WORDINGS);
});
