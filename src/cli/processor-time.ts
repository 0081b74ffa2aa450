import { median } from './median.ts';

/** Work is done again and again until its code has been compiled for speed: the first runs measure the compiler. */
const WARM_UP_MILLISECONDS = 1500;
const RUNS = 9;

/**
 * What a piece of work costs the processor, in milliseconds: the median of several runs, after `warmUps` that do not count
 * (left out: as many as it takes to get warm). Processor time and not the clock's: other programs that run at the same
 * time leave it alone.
 */
export function processorTime(work: () => void, runs = RUNS, warmUps?: number): number {
  const start = performance.now();
  const isWarm = (run: number): boolean =>
    warmUps === undefined ? performance.now() - start >= WARM_UP_MILLISECONDS : run >= warmUps;
  for (let run = 0; !isWarm(run); run++) work();
  return median(Array.from({ length: runs }, () => once(work)));
}

function once(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
