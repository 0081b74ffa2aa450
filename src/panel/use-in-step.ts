import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Who has moved in the panel within this time is using it: it then stays where it is. */
const USING_MS = 3000;
const SIGNS_OF_USE = ['pointermove', 'pointerdown', 'wheel', 'touchmove', 'keydown'];

/**
 * Scrolls the marked row into sight whenever another one is marked, unless the reader is using the panel, and whenever the
 * order has changed.
 */
export function useInStep(list: RefObject<HTMLElement | null>, current: number | undefined, order: string): void {
  const lastUse = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const life = new AbortController();
    const note = ({ isTrusted, timeStamp }: Event) => {
      if (isTrusted) lastUse.current = timeStamp;
    };
    for (const type of SIGNS_OF_USE) addEventListener(type, note, { signal: life.signal, passive: true });
    return () => life.abort();
  }, []);
  const shown = useRef(order);
  useEffect(() => {
    const isUsed = performance.now() - lastUse.current < USING_MS;
    const isReordered = shown.current !== order;
    shown.current = order;
    if (current === undefined || (isUsed && !isReordered)) return;
    list.current?.querySelector('[data-here]')?.scrollIntoView({ block: 'nearest' });
  }, [list, current, order]);
}
