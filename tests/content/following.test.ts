import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../src/browser/protocol.ts';
import { startFollowing } from '../../src/content/following.ts';

const ANSWER = { annotations: [], cards: [], ownDocuments: [], documentCount: 5 };

describe('a page that is followed', () => {
  let life: AbortController;
  let view: EventTarget;
  let state: PageState;
  const start = () => startFollowing(() => state, view, life.signal);
  /** What has come by now, without waiting for more. */
  const settled = <T>(promise: Promise<T>) => Promise.race([promise, Promise.resolve(undefined)]);
  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    view = new EventTarget();
    state = { state: 'reading' };
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  it('tells its state at once to who has seen nothing', async () => {
    expect(await start().next(0)).toMatchObject({ page: { state: 'reading' } });
  });

  it('tells what is new as soon as it is: the state, or only the place', async () => {
    const { next, pageChanged, placeMayHaveChanged } = start();
    const { seen, document } = await next(0);
    const second = next(seen);
    expect(await settled(second)).toBeUndefined();
    state = { state: 'read', answer: ANSWER, inView: 2 };
    pageChanged();
    const read = await second;
    expect(read).toMatchObject({ document, page: state, inView: 2 });

    const third = next(read.seen);
    placeMayHaveChanged();
    await vi.advanceTimersByTimeAsync(100);
    expect(await settled(third)).toBeUndefined();
    state = { state: 'read', answer: ANSWER, inView: 4, open: 4 };
    placeMayHaveChanged();
    await vi.advanceTimersByTimeAsync(100);
    const moved = await third;
    expect(moved).toEqual({ document, seen: moved.seen, inView: 4, open: 4 });
  });

  it('tells at once what has changed while nobody waited', async () => {
    const { next } = start();
    state = { state: 'read', answer: ANSWER, inView: 0 };
    const { seen } = await next(0);
    state = { state: 'read', answer: ANSWER, inView: 1 };
    expect(await next(seen)).toMatchObject({ inView: 1 });
  });

  it('tells all to who has followed another page', async () => {
    const { next } = start();
    const { seen } = await next(0);
    expect(await next(seen + 50)).toMatchObject({ page: { state: 'reading' } });
    expect(await next(seen - 50)).toMatchObject({ page: { state: 'reading' } });
  });

  it.each([
    ['after twenty seconds', () => vi.advanceTimersByTimeAsync(20_000)],
    ['when the page is left', async () => view.dispatchEvent(new Event('pagehide'))],
    ['when its script ends', async () => life.abort()],
  ])('answers without news %s', async (_, pass) => {
    const { next } = start();
    const { seen, document } = await next(0);
    const waiting = next(seen);
    await pass();
    expect(await waiting).toEqual({ document, seen });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks at nothing while nobody waits', () => {
    const look = vi.fn(() => state);
    const { placeMayHaveChanged } = startFollowing(look, view, life.signal);
    placeMayHaveChanged();
    expect(vi.getTimerCount()).toBe(0);
    expect(look).not.toHaveBeenCalled();
  });
});
