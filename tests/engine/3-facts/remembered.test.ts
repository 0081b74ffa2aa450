import { expect, it, vi } from 'vitest';
import { remembered } from '../../../src/engine/3-facts/remembered.ts';

it('asks once for each string, until it holds as many as it may', () => {
  const lengthOf = vi.fn((text: string) => text.length);
  const known = remembered(lengthOf, 2);
  expect(['', '', 'a', '', 'a'].map(known)).toEqual([0, 0, 1, 0, 1]);
  expect(lengthOf).toHaveBeenCalledTimes(2);
  expect(['bb', 'a'].map(known)).toEqual([2, 1]);
  expect(lengthOf).toHaveBeenCalledTimes(4);
});
