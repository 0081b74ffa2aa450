import type { Kept } from '../model/kept.ts';

/** Where things are kept; the browser's storage outside tests. */
export interface Storage {
  read<T>(kept: Kept<T>): Promise<T>;
  write<T>(kept: Kept<T>, data: T): Promise<void>;
  remove(kept: readonly Pick<Kept<unknown>, 'key'>[]): Promise<void>;
}

/** The one writer of what is kept: changes are made one after the other, so that none is lost to another. */
export interface Keeping {
  read<T>(kept: Kept<T>): Promise<T>;
  /** Puts what `change` makes of it in its place, and gives that back. */
  change<T>(kept: Kept<T>, change: (data: T) => T): Promise<T>;
  forget(kept: readonly Pick<Kept<unknown>, 'key'>[]): Promise<void>;
}

export function keepIn(storage: Storage): Keeping {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    // One that failed tells its own caller, and holds up nobody else.
    last = done.catch(() => {});
    return done;
  };
  return {
    read: (kept) => inTurn(() => storage.read(kept)),
    change: (kept, change) =>
      inTurn(async () => {
        const data = change(await storage.read(kept));
        await storage.write(kept, data);
        return data;
      }),
    forget: (kept) => inTurn(() => storage.remove(kept)),
  };
}
