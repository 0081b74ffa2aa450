/** Work that is done in steps and has a result at its end. */
export type Steps<T> = Generator<void, T>;

/** Time for one slice: with what a frame needs besides, well under the 50 ms from which a page feels slow (RAIL). */
const SLICE_MS = 12;

/** Does all steps at once. */
export const finish = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** Does the steps in slices of a few milliseconds and lets the page go on between them. */
export const finishInSlices = async <T>(steps: Steps<T>): Promise<T> => {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await new Promise((resume) => setTimeout(resume));
  }
};

/** Does the steps of a first slice at once: answers the result where these were all, else goes on in slices and calls `later` with it. */
export const finishSoon = <T>(steps: Steps<T>, later: (result: T) => void): T | undefined => {
  const end = performance.now() + SLICE_MS;
  do {
    const step = steps.next();
    if (step.done) return step.value;
  } while (performance.now() < end);
  void finishInSlices(steps).then(later);
  return undefined;
};
