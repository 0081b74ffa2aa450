import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

it('asks again for strings that no word is as long as', () => {
  const lengthOf = vi.fn((text: string) => text.length);
  const known = remembered(lengthOf, 2);
  expect(['x'.repeat(201), 'x'.repeat(201)].map(known)).toEqual([201, 201]);
  expect(lengthOf).toHaveBeenCalledTimes(2);
});

it('holds no text that a word was taken from', () => {
  const heldAfter = (pages: number): number => {
    const known = remembered((text) => text, pages);
    for (let page = 0; page < pages; page++)
      known(`a-very-long-word-${page} ${'and more words '.repeat(20_000)}`.slice(0, 20));
    collectGarbage();
    // What is remembered must still be reachable when the heap is measured.
    return known('').length + process.memoryUsage().heapUsed;
  };
  const before = heldAfter(0);
  expect(heldAfter(100) - before).toBeLessThan(10e6);
});

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
