import { HOST_NAME } from './overlay/host.ts';

/** Attributes that show or hide text; others cannot change what is read. */
const ATTRIBUTES = ['hidden', 'open', 'class', 'style'];
const QUIET_MS = 300;
const MOST_QUIET_MS = 10_000;
/** A page that never rests is read at least this often, in multiples of the current quiet time. */
const PATIENCE = 4;

const isOurs = (node: Node): boolean => node.nodeName.toLowerCase() === HOST_NAME;

const concernsPage = (record: MutationRecord): boolean =>
  !isOurs(record.target) &&
  (record.type !== 'childList' || ![...record.addedNodes, ...record.removedNodes].every(isOurs));

/**
 * Calls `onChange` at once, and again whenever the page's text may have changed: after mutations have rested for a moment and
 * after navigation inside the page. No call begins before the last has ended. Where it answers false (nothing was new after all), the next moment is twice as long, up to ten seconds, so that
 * an animated page costs next to nothing. Ends with the signal.
 */
export const watchPage = (document: Document, signal: AbortSignal, onChange: () => Promise<boolean>): void => {
  const view = document.defaultView;
  if (!view) return;
  let quiet = QUIET_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let busy = false;

  const settle = async (): Promise<void> => {
    timer = undefined;
    if (busy) {
      later();
      return;
    }
    busy = true;
    const began = performance.now();
    try {
      quiet = (await onChange()) ? QUIET_MS : quiet * 2;
    } finally {
      busy = false;
      // Reading takes at most a tenth of the time, however large the page.
      const cost = performance.now() - began;
      quiet = Math.min(MOST_QUIET_MS, Math.max(quiet, 10 * cost));
    }
  };
  const later = (): void => {
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    else if (now - waitingSince > PATIENCE * quiet) return;
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), quiet);
  };
  const soon = (): void => {
    quiet = QUIET_MS;
    later();
  };

  const mutations = new MutationObserver((records) => {
    // A document that was opened anew is no longer the one that was read.
    if (records.some(({ target }) => target === document)) soon();
    else if (records.some(concernsPage)) later();
  });
  mutations.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  for (const type of ['popstate', 'hashchange', 'load']) view.addEventListener(type, soon, { signal });
  void settle();
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    clearTimeout(timer);
  });
};
