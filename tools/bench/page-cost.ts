import { setTimeout as sleep } from 'node:timers/promises';
import type { PageState } from '../../src/browser/protocol.ts';
import type { ReadPage } from '../../src/model/read-page.ts';
import { twoFrames } from '../drivers/frames.ts';
import { marksOf } from '../drivers/overlay.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { BenchPage } from './pages.ts';
import type { PageScript } from './unpacked.ts';

/** What is measured on a page: each script with something to paint, and ours on the page as it was saved. */
export type Measured = PageScript | 'oursAsSaved';

/** What one page costs. */
export interface PageCost {
  name: string;
  isArticle: boolean;
  /** Statements found by ours. */
  found: number;
  /** Milliseconds of the page's main thread, one a round; none where it was not measured. */
  times: Record<Measured, number[]>;
  /** Bytes that the page's process holds more of once ours has run, one a round. */
  memory: number[];
  /** The most that moved on the page in a run, as the browser scores it (0 is nothing): with ours, and with the empty script. */
  layoutShift: { ours: number; empty: number };
  /** The article as ours read it, without what was planted. */
  page: ReadPage | undefined;
}

/** Quiet after a script has run: time for frames and observers that follow on it. */
const REST_MS = 80;
/** Time for ours to read, to be answered, to paint, and to see for some frames that nothing moves. */
const PAINTED_MS = 450;
/** So often is waited for what takes longer than that. */
const MOST_TURNS = 20;
/** No script of the page's own runs: it stands as it was saved, and all that moves is what is measured. */
const STILL = { 'content-security-policy': "script-src 'none'" };

interface Watched {
  shift: number;
}

/** Scores from now on what moves on the page. */
const watchShifts = (): void => {
  const watched: Watched = { shift: 0 };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift' });
};
const shiftOf = (): number => (window as unknown as { watched: Watched }).watched.shift;

interface Run {
  milliseconds: number;
  memory: number;
  shift: number;
  state: PageState | undefined;
}

/** Measures pages one after the other in one tab. Each is loaded anew, from a site and so in a process of its own, for each script. */
export async function pageMeter({ driver, site, run }: BenchBrowser) {
  const tab = await driver.open('about:blank');
  const time = () => tab.mainThreadTime();
  let count = 0;

  /** Waits until ours has done all it will do, and tells the time then. Asked is only afterwards: an answer is work for the page too. */
  const untilDone = async (): Promise<{ end: number; state: PageState | undefined }> => {
    for (let turn = 1; ; turn += 1) {
      await sleep(PAINTED_MS);
      const end = await time();
      const state = await driver.pageState(tab);
      const isPainted = async () =>
        state?.state === 'read' && (state.answer.annotations.length === 0 || (await marksOf(tab)).length > 0);
      if (state?.state === 'no-article' || (await isPainted()) || turn === MOST_TURNS) return { end, state };
    }
  };

  const measure = async (script: PageScript, html: string | Buffer): Promise<Run> => {
    count += 1;
    await tab.go(site.put(`http://page-${count}.test/`, html, STILL));
    await twoFrames(tab);
    await tab.evaluate(watchShifts, null);
    const heap = await tab.heapUsed();
    const begin = await time();
    await run(script, tab);
    // As long as ours, for what moves on the page by itself.
    if (script !== 'ours') await sleep(script === 'empty' ? PAINTED_MS : REST_MS);
    const { end, state } = script === 'ours' ? await untilDone() : { end: await time(), state: undefined };
    const shift = await tab.evaluate(shiftOf, null);
    const memory = script === 'ours' ? (await tab.heapUsed()) - heap : 0;
    return { milliseconds: end - begin, memory, shift, state };
  };

  return async ({ name, html, saved }: BenchPage, rounds: number): Promise<PageCost> => {
    const times: PageCost['times'] = { empty: [], walk: [], highlight: [], ours: [], oursAsSaved: [] };
    const memory: number[] = [];
    const layoutShift = { ours: 0, empty: 0 };
    let state: PageState | undefined;
    const take = async (what: Measured): Promise<void> => {
      const measured = what === 'oursAsSaved' ? await measure('ours', saved ?? html) : await measure(what, html);
      times[what].push(measured.milliseconds);
      // Highlighting wraps words, and may move them.
      if (what === 'highlight' || what === 'walk') return;
      const who = what === 'empty' ? 'empty' : 'ours';
      layoutShift[who] = Math.max(layoutShift[who], measured.shift);
      if (what !== 'ours') return;
      memory.push(measured.memory);
      state = measured.state;
    };
    await take('ours');
    const isArticle = state?.state === 'read';
    const others: Measured[] = isArticle
      ? ['empty', 'walk', 'highlight', ...(saved ? ['oursAsSaved' as const] : [])]
      : ['empty'];
    for (const what of others) await take(what);
    // What was sent last: the page as it was saved, where it was measured so.
    const page = isArticle ? await driver.pageRead(tab) : undefined;
    for (let round = 1; round < (isArticle ? rounds : 3 * rounds); round += 1) {
      const turns: Measured[] = ['ours', ...others];
      for (const at of turns.keys()) await take(turns[(at + round) % turns.length] as Measured);
    }
    const found = state?.state === 'read' ? state.answer.annotations.length : 0;
    return { name, isArticle, found, times, memory, layoutShift, page };
  };
}
