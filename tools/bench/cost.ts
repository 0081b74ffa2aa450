import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { ReadPage } from '../../src/model/read-page.ts';
import { annotateSpeed } from './annotate-speed.ts';
import { openBenchBrowser } from './bench-browser.ts';
import { longestTaskOn, longPage } from './longest-task.ts';
import { type PageCost, pageMeter } from './page-cost.ts';
import { benchPages, samplePage } from './pages.ts';
import { type Storm, storm } from './storm.ts';
import { type Wakes, wakesInProcess, wakesOfReader } from './wake.ts';

/** What the extension costs its reader's browser, as it was measured. */
export interface Cost {
  pages: Omit<PageCost, 'page'>[];
  /** Milliseconds of the longest task on ten megabytes of text, and on the longest of the pages. */
  longestTask: { tenMegabytes: number; pages: number };
  /** Bytes, minified and gzipped. */
  scripts: { reading: number; article: number; painting: number; cards: number };
  /** The wakes as a reader has them, and those while the extension’s process is kept running. */
  wakes: { ofReader: Wakes; inProcess: Wakes };
  annotate: { megabytes: number; milliseconds: number };
  storm: Storm & { seconds: number };
  missing: string | null;
}

const WAKES = 15;
const STORM_SECONDS = 30;
/** So many of the longest pages are looked at task by task. */
const LONGEST_PAGES = 5;

const gzipped = (file: string): number => gzipSync(readFileSync(`dist/chrome/src/${file}/index.js`)).length;

export interface CostOptions {
  /** Chromium's program. */
  path: string;
  /** At most so many pages, picked evenly; all where it is left out. */
  most?: number | undefined;
  onProgress: (what: string) => void;
}

/** Measures all of it, in two browsers at once: one with the extension, one with an extension that does nothing. */
export async function measureCost({ path, most, onProgress }: CostOptions): Promise<Cost> {
  const { pages: makers, missing } = benchPages(most);
  const ours = await openBenchBrowser(path, {});
  const empty = await openBenchBrowser(path, { hasEmptyWorker: true });
  try {
    const measure = await pageMeter(ours);
    const pages: Cost['pages'] = [];
    const read: ReadPage[] = [];
    const longest: { html: string | Buffer; length: number }[] = [];
    for (const [at, make] of makers.entries()) {
      const page = make();
      onProgress(`page ${at + 1} of ${makers.length}: ${page.name}`);
      const { page: asRead, ...cost } = await measure(page, 1);
      pages.push(cost);
      if (asRead) read.push(asRead);
      longest.push({ html: page.html, length: page.html.length });
      longest.sort((one, other) => other.length - one.length).splice(LONGEST_PAGES);
    }
    onProgress('long tasks');
    const tasks: number[] = [];
    for (const { html } of longest) tasks.push(await longestTaskOn(ours, html));
    const tenMegabytes = await longestTaskOn(ours, longPage());
    onProgress('the background’s wake, and its speed');
    const { page: sample } = await measure(samplePage('sample/source')(), 1);
    if (!sample) throw new Error('The sample article was not read as one.');
    const wakes = {
      ofReader: await wakesOfReader(path, sample, WAKES),
      inProcess: await wakesInProcess(ours, empty, sample, WAKES),
    };
    const annotate = await annotateSpeed(ours, [...read, sample]);
    onProgress(`${STORM_SECONDS} s of changes`);
    return {
      pages,
      longestTask: { tenMegabytes, pages: Math.max(...tasks) },
      scripts: {
        reading: gzipped('content'),
        article: gzipped('article'),
        painting: gzipped('painter'),
        cards: gzipped('cards'),
      },
      wakes,
      annotate,
      storm: { ...(await storm(ours, empty, STORM_SECONDS)), seconds: STORM_SECONDS },
      missing,
    };
  } finally {
    await ours.close();
    await empty.close();
  }
}
