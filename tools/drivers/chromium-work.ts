import { setTimeout } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

/**
 * What a page's main frame does in this time, of all worlds, by the browser's own trace: how often by kind, named as in its
 * timeline (FireAnimationFrame, Layout, Paint, …).
 */
export async function chromiumWork(session: CDPSession, milliseconds: number): Promise<Record<string, number>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const counts: Record<string, number> = {};
  const collect = ({ value }: { value: { name?: string; args?: object }[] }) => {
    for (const { name, args } of value) {
      // A process may hold other tabs.
      if (name && JSON.stringify(args)?.includes(frameTree.frame.id)) counts[name] = (counts[name] ?? 0) + 1;
    }
  };
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'devtools.timeline' });
  await setTimeout(milliseconds);
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return counts;
}
