import { article, GARDEN } from '../../tests/hostile/article.ts';
import type { Tab } from '../drivers/driver.ts';
import { paintedAnswer } from '../drivers/settled.ts';
import type { BenchBrowser } from './bench-browser.ts';

/** Shares of one core that a page's main thread takes while the page changes a thousand times a second. */
export interface Storm {
  withUs: number;
  without: number;
}

/** Adds a thousand paragraphs a second, and takes the oldest away. */
const changes = async ({ words, seconds }: { words: string; seconds: number }): Promise<void> => {
  const storm = document.querySelector('#storm') as HTMLElement;
  const began = performance.now();
  for (let made = 0; made < 1000 * seconds; ) {
    for (const due = performance.now() - began; made < due; made += 1) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `${words} ${made}`;
      storm.append(paragraph);
      if (storm.childElementCount > 200) storm.firstElementChild?.remove();
    }
    await new Promise((done) => setTimeout(done, 10));
  }
};

const HTML = article({ after: '<div id="storm"></div>' });

const share = async (tab: Tab, seconds: number): Promise<number> => {
  const begin = await tab.mainThreadTime();
  await tab.evaluate(changes, { words: GARDEN, seconds });
  return ((await tab.mainThreadTime()) - begin) / (1000 * seconds);
};

/** The same page at the same time in two browsers, marked by us in the first. */
export async function storm(ours: BenchBrowser, other: BenchBrowser, seconds: number): Promise<Storm> {
  const open = ({ driver, site }: BenchBrowser): Promise<Tab> => driver.open(site.put('http://storm.test/', HTML));
  const [marked, bare] = await Promise.all([open(ours), open(other)]);
  await ours.run('ours', marked);
  await paintedAnswer(ours.driver, marked);
  await marked.front();
  await bare.front();
  const [withUs, without] = await Promise.all([share(marked, seconds), share(bare, seconds)]);
  await marked.close();
  await bare.close();
  return { withUs, without };
}
