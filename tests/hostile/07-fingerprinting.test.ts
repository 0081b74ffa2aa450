import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OVERLAY_HOST } from '../../tools/drivers/overlay-host.ts';
import { pageStateOf } from '../../tools/drivers/settled.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article, GARDEN, HOSTAGES, RAFAH } from './article.ts';
import { measured } from './measured.ts';

/** Notes, from the page's own script, when the host came and what could be seen of it. */
const WATCH = `<script>
  window.seen = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes)
      if (node.localName === '${OVERLAY_HOST}') window.seen.push({ attributes: [...node.attributes].map((a) => a.name + '=' + a.value) });
  }).observe(document.documentElement, { childList: true });
</script>`;
interface Watching {
  seen: { attributes: string[] }[];
}
const ownFiles = (): string[] => {
  const folder = 'dist/chrome';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => existsSync(`${folder}/${file}`) && /\.\w+$/.test(file));
};

inEachBrowser('a page that wants to know its reader', (opened) => {
  const look = async (name: string, body: string[]) => {
    const tab = await opened.driver.open(
      opened.site.put(`http://hostile.test/7-${name}`, article({ head: WATCH, body })),
    );
    await pageStateOf(opened.driver, tab, 'read');
    const seen = await tab.evaluate((host) => {
      const element = document.querySelector(host);
      const box = element?.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      return {
        added: (window as unknown as Watching).seen,
        markup: element?.outerHTML,
        box: box && [box.x, box.y, box.width, box.height],
        page: [document.documentElement.scrollHeight >= clientHeight, clientWidth],
        last: document.documentElement.lastElementChild === element,
        frames: window.length,
        resources: performance.getEntriesByType('resource').filter(({ name: url }) => /extension:/.test(url)).length,
      };
    }, OVERLAY_HOST);
    await tab.close();
    return seen;
  };

  it('sees the same host on an article that is known and on one that is not', async () => {
    const known = await look('known', [RAFAH, HOSTAGES, GARDEN]);
    const unknown = await look('unknown', [GARDEN, GARDEN, GARDEN]);
    measured(
      '7',
      opened.driver.name,
      known.markup === unknown.markup ? 'DOM and geometry identical' : 'they differ',
      'host',
    );
    expect(known.added).toHaveLength(1);
    expect(known).toEqual(unknown);
  });

  it('can load none of the extension’s files', async () => {
    const { driver, site } = opened;
    const tab = await driver.open(site.put('http://hostile.test/7-files', article()));
    const own = await driver.openOwnPage('src/options/index.html');
    const root = (await own.evaluate(() => location.href, null)).replace('src/options/index.html', '');
    await own.close();
    const addresses = ownFiles().map((file) => root + file);
    const loaded = await tab.evaluate(async (urls) => {
      const tries = urls.flatMap((url) => [
        fetch(url).then(
          () => url,
          () => '',
        ),
        new Promise<string>((done) => {
          const image = new Image();
          image.onload = () => done(url);
          image.onerror = () => done('');
          image.src = url;
        }),
      ]);
      return (await Promise.all(tries)).filter(Boolean);
    }, addresses);
    measured('7', driver.name, `${loaded.length} of ${addresses.length} files loadable`, 'files');
    expect(addresses.length).toBeGreaterThan(10);
    expect(loaded).toEqual([]);
    await tab.close();
  });
});
