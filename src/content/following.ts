import type { FollowReply, PageState } from '../browser/protocol.ts';

/** Lets panels keep in step with the page, each with one question that waits for its answer. */
export interface Following {
  /** Answers as soon as there is something else than the reply that had this `seen` told, at the latest after some seconds. */
  next: (seen: number) => Promise<FollowReply>;
  /** The page's state is another one. */
  pageChanged: () => void;
  /** The reader may have scrolled, or a card have opened or closed. Costs nothing while nobody follows. */
  placeMayHaveChanged: () => void;
}

/** Well under the half minute after which browsers stop an idle worker or give up on an answer. */
const LONGEST_WAIT_MS = 20_000;
/** Between two looks at the reader's place while he scrolls: outside the frames, whose layout is then measured by now. */
const LOOK_MS = 50;

const placeOf = (state: PageState): { inView?: number; open?: number } => {
  if (state.state !== 'read') return {};
  const { inView, open } = state;
  return { ...(inView === undefined ? {} : { inView }), ...(open === undefined ? {} : { open }) };
};

/**
 * A question that waits, and not a port: pages with ports stay out of the back-forward cache. What waits is answered when
 * the page is left.
 *
 * @param state how the page stands now
 * @param view the page's window
 */
export const startFollowing = (state: () => PageState, view: EventTarget, signal: AbortSignal): Following => {
  // Counted from the clock, so that what was seen of another page in the tab is never taken for this one's.
  const document = Date.now();
  let latest = document;
  let latestPage = latest;
  let place = '';
  const waiting = new Set<() => void>();
  let looking: ReturnType<typeof setTimeout> | undefined;

  const answerAll = (): void => {
    for (const answer of [...waiting]) answer();
  };
  /** True where the reader's place is another than was last told. */
  const isElsewhere = (): boolean => {
    const now = JSON.stringify(placeOf(state()));
    if (now === place) return false;
    place = now;
    latest += 1;
    return true;
  };
  const reply = (seen: number): FollowReply => {
    const page = state();
    place = JSON.stringify(placeOf(page));
    const isKnown = seen >= latestPage && seen <= latest;
    return { document, seen: latest, ...(isKnown ? {} : { page }), ...placeOf(page) };
  };

  view.addEventListener('pagehide', answerAll, { signal });
  signal.addEventListener('abort', answerAll);
  return {
    next: async (seen) => {
      isElsewhere();
      if (seen === latest && !signal.aborted)
        await new Promise<void>((done) => {
          const answer = (): void => {
            clearTimeout(timer);
            waiting.delete(answer);
            done();
          };
          const timer = setTimeout(answer, LONGEST_WAIT_MS);
          waiting.add(answer);
        });
      return reply(seen);
    },
    pageChanged: () => {
      latest += 1;
      latestPage = latest;
      answerAll();
    },
    placeMayHaveChanged: () => {
      if (waiting.size === 0 || looking !== undefined) return;
      looking = setTimeout(() => {
        looking = undefined;
        if (waiting.size > 0 && isElsewhere()) answerAll();
      }, LOOK_MS);
    },
  };
};
