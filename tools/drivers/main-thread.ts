import type { CDPSession } from 'playwright-core';
import { traced } from './trace.ts';

/**
 * Milliseconds of processor time that the page's main thread has spent on tasks of any kind – scripts of all worlds, style,
 * layout, paint, collections – since it was first asked in this document. Not the clock's: what other processes do does not count.
 */
export async function mainThreadTime(session: CDPSession): Promise<number> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  const taskDuration = metrics.find(({ name }) => name === 'TaskDuration');
  if (!taskDuration) throw new Error('The browser does not tell how long the main thread’s tasks took.');
  return 1000 * taskDuration.value;
}

/** The longest task of the page's main thread during some work, in milliseconds of processor time. */
export async function longestTask(session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const { events, ofPage } = await traced(session, 'devtools.timeline,disabled-by-default-devtools.timeline', work);
  const [{ pid, tid } = { pid: 0, tid: 0 }] = ofPage.filter(({ name }) => name === 'FunctionCall');
  const tasks = events.filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid);
  return Math.max(0, ...tasks.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000));
}
