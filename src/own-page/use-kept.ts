import { useEffect, useState } from 'preact/hooks';
import { onKeptChange, readKept } from '../browser/kept.ts';
import type { Kept } from '../model/kept.ts';

/** What is kept there, and from then on what it is changed to; undefined until it was read. */
export function useKept<T>(kept: Kept<T>): T | undefined {
  const [data, setData] = useState<T>();
  useEffect(() => {
    let latest = 0;
    // Two reads may be answered in the other order: the one asked for last is the one that holds.
    const read = () => {
      latest += 1;
      const turn = latest;
      void readKept(kept).then((now) => {
        if (turn === latest) setData(() => now);
      });
    };
    read();
    const end = onKeptChange([kept], read);
    return () => {
      latest = -1;
      end();
    };
  }, [kept]);
  return data;
}
