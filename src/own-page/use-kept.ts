import { useEffect, useState } from 'preact/hooks';
import { onKeptChange, readKept } from '../browser/kept.ts';
import type { Kept } from '../model/kept.ts';

/** What is kept there, and from then on what it is changed to; undefined until it was read. */
export function useKept<T>(kept: Kept<T>): T | undefined {
  const [data, setData] = useState<T>();
  useEffect(() => {
    let over = false;
    const read = () =>
      void readKept(kept).then((now) => {
        if (!over) setData(() => now);
      });
    read();
    const end = onKeptChange([kept], read);
    return () => {
      over = true;
      end();
    };
  }, [kept]);
  return data;
}
