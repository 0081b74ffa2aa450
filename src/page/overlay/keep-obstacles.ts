import { finishSoon } from '../reading/slices.ts';
import type { Origin } from './geometry.ts';
import { measureObstacles, NONE_FREE, NOT_MEASURED, type Obstacles, type Zone } from './obstacles.ts';

/** The obstacles of a page that changes. */
export interface KeptObstacles {
  /**
   * Those in these zones, as they were measured last. `areMoved`: these are other zones, or stand differently to each other, so that
   * nothing is free until all is measured.
   */
  near: (areMoved: boolean, zones: readonly Zone[]) => Obstacles;
  /** They stand elsewhere: the next who asks has them measured again. */
  forget: () => void;
}

/**
 * Measures obstacles for who asks and keeps them until they are to be forgotten. On a page with so many elements that it would be
 * held up, the measuring goes on in slices, and `onMeasured` is called at its end.
 */
export const keepObstacles = (document: Document, originNow: () => Origin, onMeasured: () => void): KeptObstacles => {
  let known = NOT_MEASURED;
  let measuring: ReturnType<typeof measureObstacles> | undefined;
  let isCurrent = false;
  const forget = (): void => {
    isCurrent = false;
    measuring?.return(NONE_FREE);
    measuring = undefined;
  };
  return {
    near: (areMoved, zones) => {
      if (areMoved) {
        forget();
        if (known !== NOT_MEASURED) known = NONE_FREE;
      }
      if (isCurrent) return known;
      isCurrent = true;
      const own = measureObstacles(document.body, originNow, zones);
      measuring = own;
      const measured = finishSoon(own, (later) => {
        if (measuring !== own) return;
        known = later;
        onMeasured();
      });
      known = measured ?? known;
      return known;
    },
    forget,
  };
};
