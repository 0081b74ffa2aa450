import type { CDPSession } from 'playwright-core';

/** An event of the browser's own trace. */
export interface TraceEvent {
  name: string;
  /** Process and thread. */
  pid: number;
  tid: number;
  /** Microseconds that it lasted; of the processor, where the system tells it. */
  dur?: number;
  tdur?: number;
}

/** What the browser's trace tells while some work is done, and which of it names the page's main frame: processes hold other tabs. */
export async function traced(
  session: CDPSession,
  categories: string,
  work: () => Promise<unknown>,
): Promise<{ events: TraceEvent[]; ofPage: TraceEvent[] }> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const events: (TraceEvent & { args?: object })[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories });
  await work();
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return { events, ofPage: events.filter(({ args }) => JSON.stringify(args)?.includes(frameTree.frame.id)) };
}
