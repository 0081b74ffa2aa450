import { describe, expect, it, vi } from 'vitest';
import { GroupsNamed } from '../../../src/engine/3-facts/groups-named.ts';
import { FIGURE } from '../../../src/engine/3-facts/needs.ts';
import { rowsOf } from '../../../src/engine/3-facts/rows.ts';

const GROUPS = [[1, 2], [3], [FIGURE]];
const named = () => {
  const keysOf = vi.fn((group: number) => GROUPS[group] ?? []);
  return { keysOf, groups: new GroupsNamed({ keyCount: 4, groupCount: GROUPS.length, keysOf }) };
};
/** By row: either of two keys; that and a third key; a figure besides. */
const ROWS = rowsOf([[0], [0, 1], [0, 2]]);

describe('the groups that a text names', () => {
  it('need one of their keys each', () => {
    const { groups } = named();
    groups.name([2]);
    expect([0, 1].map((row) => groups.hasAll(ROWS, row))).toEqual([true, false]);
    groups.name([1, 3]);
    expect([0, 1].map((row) => groups.hasAll(ROWS, row))).toEqual([true, true]);
  });

  it('are not those of the text before', () => {
    const { groups } = named();
    groups.name([2]);
    expect(groups.hasAll(ROWS, 0)).toBe(true);
    groups.name([3]);
    expect(groups.hasAll(ROWS, 0)).toBe(false);
  });

  it('come from keys of which each counts once', () => {
    expect(named().groups.name([3, 1, 3, 2, 1])).toEqual([3, 1, 2]);
  });

  it('are each asked for once a text', () => {
    const { groups, keysOf } = named();
    groups.name([2]);
    for (const row of [0, 1, 0, 1]) groups.hasAll(ROWS, row);
    expect(keysOf.mock.calls).toEqual([[0], [1]]);
  });

  it('ask for figures only where all before is there', () => {
    const { groups } = named();
    const hasFigure = vi.fn(() => true);
    groups.name([3]);
    expect(groups.hasAll(ROWS, 2, hasFigure)).toBe(false);
    expect(hasFigure).not.toHaveBeenCalled();
    groups.name([1]);
    expect(groups.hasAll(ROWS, 2, hasFigure)).toBe(true);
    expect(hasFigure).toHaveBeenCalledOnce();
  });
});
