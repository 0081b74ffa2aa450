import fc from 'fast-check';

/** A whole number of seconds that `npm run soak` sets: so long goes each property on, and each storm. 0 in the usual tests. */
const SOAK_SECONDS = Number(process.env.SOAK_SECONDS ?? 0);
/** The same cases on every run, unless `npm run soak` sets another. */
const SEED = Number(process.env.SOAK_SEED ?? 20240326);

/**
 * What fast-check is given for a property. In a soak it counts by the clock and not by the number of cases, and says how many
 * there were.
 *
 * @param numRuns how many cases the usual tests take
 */
export const generated = <Case>(numRuns: number): fc.Parameters<Case> =>
  SOAK_SECONDS === 0
    ? { seed: SEED, numRuns }
    : {
        seed: SEED,
        numRuns: Number.MAX_SAFE_INTEGER,
        interruptAfterTimeLimit: SOAK_SECONDS * 1000,
        markInterruptAsFailure: false,
        reporter: (run) => {
          if (run.failed) throw new Error(fc.defaultReportMessage(run));
          console.log(`${run.numRuns} cases`);
        },
      };

/** Seconds that a page storms in a test. */
export const stormSeconds = (usual: number): number => SOAK_SECONDS || usual;
