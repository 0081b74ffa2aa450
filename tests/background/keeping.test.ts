import { setImmediate } from 'node:timers/promises';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { keepIn, type Storage } from '../../src/background/keeping.ts';
import { entry, type Kept } from '../../src/model/kept.ts';
import { inMemoryStorage } from './in-memory-storage.ts';

const COUNTS: Kept<Record<string, number>> = {
  key: 'counts',
  schema: v.record(v.string(), v.number()),
  empty: {},
  isRaw: false,
};

/** Takes its time over every read and write, as a disk does, and not the same each time. */
function slowStorage(): Storage {
  const storage = inMemoryStorage();
  let turn = 0;
  const rest = async () => {
    for (let left = (turn++ * 7) % 3; left > 0; left -= 1) await setImmediate();
  };
  return {
    ...storage,
    read: (kept) => rest().then(() => storage.read(kept)),
    write: (entries) => rest().then(() => storage.write(entries)),
  };
}

describe('the one writer of what is kept', () => {
  it('loses none of 8 × 100 changes that come at once', async () => {
    const keeping = keepIn(slowStorage());
    const writers = [...'abcdefgh'];
    const changes = writers.flatMap((writer) =>
      Array.from({ length: 100 }, () =>
        keeping.change(COUNTS, (counts) => ({ ...counts, [writer]: (counts[writer] ?? 0) + 1 })),
      ),
    );
    await Promise.all(changes);
    expect(await keeping.read(COUNTS)).toEqual(Object.fromEntries(writers.map((writer) => [writer, 100])));
  });

  it('lets no change come between the reads and writes of one turn', async () => {
    const keeping = keepIn(slowStorage());
    const [counts] = await Promise.all([
      keeping.inTurn(async ({ read, write }) => {
        const before = await read(COUNTS);
        await write([entry(COUNTS, { ...before, first: 1 })]);
        return read(COUNTS);
      }),
      keeping.change(COUNTS, (now) => ({ ...now, second: 2 })),
    ]);
    expect(counts).toEqual({ first: 1 });
    expect(await keeping.read(COUNTS)).toEqual({ first: 1, second: 2 });
  });

  it('tells a failure to its own caller, and goes on with the next', async () => {
    const keeping = keepIn(inMemoryStorage());
    const failing = keeping.change(COUNTS, () => {
      throw new Error('no');
    });
    const next = keeping.change(COUNTS, () => ({ after: 1 }));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toEqual({ after: 1 });
  });
});
