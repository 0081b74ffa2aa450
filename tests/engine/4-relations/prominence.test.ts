import { describe, expect, test } from 'vitest';
import { badgeOf, prominences, type RelatedStatement } from '../../../src/engine/4-relations/index.ts';
import type { Prominence, RelationName } from '../../../src/model/annotation.ts';
import type { Amount } from '../../../src/model/settings.ts';
import type { Value } from '../../../src/model/value.ts';
import { figure, quote, stance } from '../../cases/related-documents.ts';

describe('badgeOf', () => {
  test.each<[RelationName[], string]>([
    [['agree', 'differ'], 'mixed'],
    [['differ', 'compatible'], 'differs'],
    [['agree', 'compatible', 'other-date'], 'corroborated'],
    [['compatible', 'other-date'], 'compatible'],
    [['other-date'], 'dated'],
  ])('%j: %s', (names, badge) => {
    expect(badgeOf(names.map((relation) => ({ relation })))).toBe(badge);
  });
});

/** A statement of a fact with these relations. */
const statement = (fact: string, value: Value, names: RelationName[], isHeading = false): RelatedStatement => {
  const relations = names.map((relation, place) => ({
    document: `${place}`,
    outlet: null,
    claim: `${place}`,
    relation,
    value,
    reason: { code: 'unexplained', params: {} } as const,
    explanation: '',
  }));
  return { fact, value, badge: badgeOf(relations), relations, isHeading };
};

describe('prominences', () => {
  test.each<[string, RelatedStatement, string]>([
    ['a figure that two reports have', statement('a', figure(1), ['agree', 'agree']), 'badge'],
    ['a figure that one report agrees with', statement('a', figure(1), ['agree', 'other-date']), 'underline'],
    ['a figure compatible with one report', statement('a', figure(1), ['compatible']), 'badge'],
    ['a figure one report differs from', statement('a', figure(1), ['differ']), 'badge'],
    ['a figure of another date', statement('a', figure(1), ['other-date', 'other-date']), 'list'],
    ['the same words', statement('a', quote('we'), ['agree', 'agree']), 'underline'],
    ['other words', statement('a', quote('we'), ['compatible', 'agree']), 'badge'],
    ['a stance all agree on', statement('a', stance('no'), ['agree', 'agree']), 'underline'],
    ['a compatible headline figure', statement('a', figure(1), ['compatible'], true), 'underline'],
    ['a compatible stance', statement('a', stance('no'), ['compatible']), 'list'],
    ['a stance reports disagree on', statement('a', stance('no'), ['agree', 'differ']), 'badge'],
    ['a headline', statement('a', figure(1), ['differ'], true), 'underline'],
  ])('%s', (_, one, prominence) => {
    expect(prominences([one], 1000)).toEqual([prominence]);
  });

  test.each<[string, RelatedStatement, Prominence, Prominence]>([
    ['a figure reports differ on', statement('a', figure(1), ['differ']), 'badge', 'badge'],
    ['a figure that two reports have', statement('a', figure(1), ['agree', 'agree']), 'list', 'badge'],
    ['a figure of another date', statement('a', figure(1), ['other-date']), 'list', 'badge'],
    ['a stance all agree on', statement('a', stance('no'), ['agree']), 'list', 'badge'],
    ['a headline', statement('a', figure(1), ['differ'], true), 'list', 'underline'],
    ['a dated headline', statement('a', figure(1), ['other-date'], true), 'list', 'underline'],
  ])('%s: %s where the reader wants fewer, %s where more', (_, one, fewer, more) => {
    expect(prominences([one], 1000, 'fewer')).toEqual([fewer]);
    expect(prominences([one], 1000, 'more')).toEqual([more]);
  });

  test('gives half as many badges where the reader wants fewer, and three times as many where more', () => {
    const all = Array.from({ length: 30 }, (_, place) => statement(`${place}`, figure(1), ['differ']));
    const count = (amount: Amount) => prominences(all, 1000, amount).filter((one) => one === 'badge').length;
    expect([count('fewer'), count('usual'), count('more')]).toEqual([3, 6, 18]);
  });

  test('gives a fact one badge, on its first statement outside headings', () => {
    const names: RelationName[] = ['agree', 'agree'];
    const all = [true, false, false].map((isHeading) => statement('a', figure(1), names, isHeading));
    expect(prominences(all, 1000)).toEqual(['underline', 'badge', 'underline']);
  });

  test('gives six badges a thousand words, five on a shorter page, to what differs first', () => {
    const given = (words: number, differing: number[]) => {
      const all = Array.from({ length: 10 }, (_, place) =>
        statement(`${place}`, figure(1), differing.includes(place) ? ['differ'] : ['agree', 'agree']),
      );
      return prominences(all, words).flatMap((one, place) => (one === 'badge' ? [place] : []));
    };
    expect(given(0, [8, 9])).toEqual([0, 1, 2, 8, 9]);
    expect(given(500, [8, 9])).toEqual([0, 1, 2, 8, 9]);
    expect(given(1000, [8, 9])).toEqual([0, 1, 2, 3, 8, 9]);
    expect(given(1000, [0, 1])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(prominences([], 500)).toEqual([]);
  });
});
