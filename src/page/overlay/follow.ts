import { watchPlaces } from './watch-places.ts';

/**
 * Says what may have changed. `layout`: things stand differently to each other; `view`: they scrolled, or move right now; `colours`:
 * the page may have turned dark or light.
 */
export type Moved = 'layout' | 'view' | 'colours';

export interface Following {
  /** To be called in each frame when the places of the marks are read: what moves from then on is told. */
  placesRead: () => void;
}

/** What shows no movement for so many frames rests. */
const STILL_FRAMES = 3;
/** A page that changes all the time and moves nothing is looked at less and less often, down to this. */
const MOST_PATIENCE_MS = 500;
const FRAME_MS = 16;

/** Events with which a movement may begin or end. */
const STIRRINGS = [
  ...['load', 'fullscreenchange'],
  ...['beforetoggle', 'toggle', 'transitionrun', 'transitionend', 'animationstart', 'animationend'],
  ...['change', 'click', 'keyup', 'focusin', 'focusout'],
];

/**
 * Calls `onMoved` when the page scrolls, resizes, loads fonts or pictures, opens a dialog or changes its layout, until the
 * signal aborts. It only tells: the caller puts what it does into the next frame. While the `watched` words move, it tells
 * so in each frame; while nothing happens, it runs nothing.
 */
export const followPage = (
  document: Document,
  signal: AbortSignal,
  watched: () => Range[],
  onMoved: (moved: Moved) => void,
): Following => {
  const view = document.defaultView;
  if (!view) return { placesRead: () => {} };
  const placesNow = (): string =>
    watched()
      .map((words) => {
        const { left, top, width, height } = words.getBoundingClientRect();
        return [left + view.scrollX, top + view.scrollY, width, height].map(Math.round).join();
      })
      .join(' ');

  let last = '';
  let frame = 0;
  let still = 0;
  /** True once something happened since all was placed, and once the watched words moved. */
  let isStirred = false;
  let isMoved = false;
  let patience = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  /** Looks in each frame whether the watched words move, until they rest: then all is placed anew, or left to the browser. */
  const attend = (): void => {
    if (frame) return;
    still = 0;
    frame = requestAnimationFrame(look);
  };
  const look = (): void => {
    const now = placesNow();
    still = now === last ? still + 1 : 0;
    last = now;
    if (still === 0) {
      isMoved = true;
      onMoved('view');
    }
    frame = still < STILL_FRAMES ? requestAnimationFrame(look) : 0;
    if (!frame) rest();
  };
  const rest = (): void => {
    if (isStirred) patience = isMoved ? 0 : Math.min(MOST_PATIENCE_MS, 2 * patience + FRAME_MS);
    if (isMoved || (isStirred && patience < MOST_PATIENCE_MS)) onMoved('layout');
    else sentinels.start(watched().flatMap(({ startContainer }) => startContainer.parentElement ?? []));
    isStirred = false;
    isMoved = false;
  };
  const stir = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    sentinels.stop();
    isStirred = true;
    onMoved('view');
    attend();
  };
  const sentinels = watchPlaces(document, stir);

  const mutations = new MutationObserver(() => {
    if (patience === 0) stir();
    else waiting ??= setTimeout(stir, patience);
  });
  mutations.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  let areSizesKnown = false;
  const sizes = new ResizeObserver(() => {
    // The first call tells the sizes as they are.
    if (areSizesKnown) stir();
    areSizesKnown = true;
  });
  sizes.observe(document.documentElement);
  sizes.observe(document.body);

  const schemes = new MutationObserver(() => onMoved('colours'));
  for (const root of [document.documentElement, document.body]) schemes.observe(root, { attributes: true });
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => onMoved('colours'), { signal });

  const options = { signal, passive: true, capture: true };
  document.addEventListener('scroll', () => onMoved('view'), options);
  for (const type of STIRRINGS) document.addEventListener(type, stir, options);
  view.addEventListener('resize', stir, options);
  view.visualViewport?.addEventListener('resize', stir, { signal });
  document.fonts.addEventListener('loadingdone', stir, { signal });
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    schemes.disconnect();
    sizes.disconnect();
    sentinels.stop();
    cancelAnimationFrame(frame);
    clearTimeout(waiting);
  });
  return {
    placesRead: () => {
      sentinels.stop();
      if (!frame) last = placesNow();
      attend();
    },
  };
};
