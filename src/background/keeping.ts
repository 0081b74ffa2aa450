import { type Entry, entry, type Kept } from '../model/kept.ts';

/** Where things are kept; the browser's storage outside tests. */
export interface Storage {
  read<T>(kept: Kept<T>): Promise<T>;
  /** Writes all of them or none. */
  write(entries: readonly Entry[]): Promise<void>;
  remove(kept: readonly Pick<Kept<unknown>, 'key' | 'isRaw'>[]): Promise<void>;
  /** Takes away everything. */
  clear(): Promise<void>;
}

/** The one writer of what is kept: changes are made one after the other, so that none is lost to another. */
export interface Keeping {
  read<T>(kept: Kept<T>): Promise<T>;
  /** Puts what `change` makes of it in its place, and gives that back. */
  change<T>(kept: Kept<T>, change: (data: T) => T): Promise<T>;
  forget(kept: readonly Pick<Kept<unknown>, 'key' | 'isRaw'>[]): Promise<void>;
  /** Takes away everything. */
  forgetAll(): Promise<void>;
  /** Reads and writes of which no other change comes in between. They use the storage they are given, else they wait for themselves. */
  inTurn<T>(work: (storage: Storage) => Promise<T>): Promise<T>;
}

export function keepIn(storage: Storage): Keeping {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: (storage: Storage) => Promise<T>): Promise<T> => {
    const done = last.then(() => work(storage));
    // One that failed tells its own caller, and holds up nobody else.
    last = done.catch(() => {});
    return done;
  };
  return {
    inTurn,
    read: (kept) => inTurn(({ read }) => read(kept)),
    change: (kept, change) =>
      inTurn(async (storage) => {
        const data = change(await storage.read(kept));
        await put(storage, kept, data);
        return data;
      }),
    forget: (kept) => inTurn(({ remove }) => remove(kept)),
    forgetAll: () => inTurn(({ clear }) => clear()),
  };
}

/** Puts this in its place; what stands there at first takes no place. */
export const put = <T>({ write, remove }: Storage, kept: Kept<T>, data: T): Promise<void> =>
  JSON.stringify(data) === JSON.stringify(kept.empty) ? remove([kept]) : write([entry(kept, data)]);
