import { describe, expect, it } from 'vitest';
import { readSlots } from '../../../src/engine/3-facts/phrase-slots.ts';

describe('readSlots', () => {
  it('reads each word with how it is held', () => {
    expect(readSlots('[=first|US] Rafah crossings')).toEqual([
      [[{ key: 'first', hold: 'letters' }], [{ key: 'us', hold: 'capitals' }]],
      [
        [
          { key: 'rafah', hold: 'name' },
          { key: 'cross', hold: 'stem' },
        ],
      ],
    ]);
  });

  it('takes alternatives that come to the same as one', () => {
    expect(readSlots('[||go|going|=goes|going far|go far]')).toEqual([
      [
        [],
        [{ key: 'go', hold: 'stem' }],
        [{ key: 'goes', hold: 'letters' }],
        [
          { key: 'go', hold: 'stem' },
          { key: 'far', hold: 'stem' },
        ],
      ],
    ]);
  });
});
