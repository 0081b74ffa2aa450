import type { Tab } from './driver.ts';

/** Resolves when the page has painted two more frames: what follows its text within one frame is then in place. */
export const twoFrames = (tab: Tab): Promise<void> =>
  tab.evaluate(
    () =>
      new Promise<void>((done) => {
        // The task comes after the second frame's own work.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
      }),
    null,
  );
