import { median } from './median.ts';

const WARM_UPS = 3;
const RUNS = 9;

/**
 * What a piece of work costs the processor, in milliseconds: the median of several runs, after a few that let it warm up.
 * Processor time and not the clock's: other programs that run at the same time leave it alone.
 */
export function processorTime(work: () => void, runs = RUNS, warmUps = WARM_UPS): number {
  for (let run = 0; run < warmUps; run++) work();
  return median(Array.from({ length: runs }, () => once(work)));
}

function once(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
