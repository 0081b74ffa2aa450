import { setTimeout } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { traced } from './trace.ts';

/**
 * What a page's main frame does in this time, of all worlds, by the browser's own trace: how often by kind, named as in its
 * timeline (FireAnimationFrame, Layout, Paint, …).
 */
export async function chromiumWork(session: CDPSession, milliseconds: number): Promise<Record<string, number>> {
  const { ofPage } = await traced(session, 'devtools.timeline', () => setTimeout(milliseconds));
  const counts: Record<string, number> = {};
  for (const { name } of ofPage) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
