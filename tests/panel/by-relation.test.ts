import { expect, it } from 'vitest';
import type { Badge } from '../../src/model/annotation.ts';
import { byRelation } from '../../src/panel/by-relation.ts';

const listed = (...badges: Badge[]) => badges.map((badge, index) => ({ annotation: { badge }, index }));

it('groups statements by their badge, what differs first, in reading order and without empty groups', () => {
  const groups = byRelation(listed('dated', 'corroborated', 'differs', 'corroborated', 'mixed'));
  expect(groups.map(({ badge, group }) => [badge, group.map(({ index }) => index)])).toEqual([
    ['differs', [2]],
    ['mixed', [4]],
    ['corroborated', [1, 3]],
    ['dated', [0]],
  ]);
});

it('gives no group for no statement', () => {
  expect(byRelation([])).toEqual([]);
});
