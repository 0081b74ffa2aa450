import { expect, it } from 'vitest';
import { marksOf } from '../../tools/drivers/overlay.ts';
import { OVERLAY_HOST } from '../../tools/drivers/overlay-host.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article } from './article.ts';
import { measured } from './measured.ts';

/** All that the page's own script can get hold of: markup, text, properties, styles, selection, its own window. */
const readAll = (name: string): string => {
  const host = document.querySelector(name);
  if (!host) return 'no host';
  const properties: string[] = [];
  for (let at: object | null = host; at; at = Object.getPrototypeOf(at))
    properties.push(...Object.getOwnPropertyNames(at));
  const values = [...new Set(properties)].flatMap((key) => {
    try {
      const value = (host as unknown as Record<string, unknown>)[key];
      return typeof value === 'string' ? [value] : [];
    } catch {
      return [];
    }
  });
  // biome-ignore lint/performance/useDomNodeTextContent: a selection holds what is laid out
  const visible = document.body.innerText;
  getSelection()?.selectAllChildren(document.documentElement);
  const selected = String(getSelection());
  getSelection()?.removeAllRanges();
  const range = document.createRange();
  range.selectNode(host);
  const own = Object.getOwnPropertyNames(window).filter((key) => /source|extension|badge|claim/i.test(key));
  return [
    ...values,
    host.outerHTML,
    host.shadowRoot?.innerHTML ?? '',
    range.toString(),
    String(host.children.length),
    selected.replace(visible, ''),
    ...own,
  ].join('\n');
};

inEachBrowser('the overlay’s DOM', (opened) => {
  it('gives a page nothing to read of what other reports say', async () => {
    const tab = await opened.driver.open(opened.site.put('http://hostile.test/1', article()));
    const { cards } = await paintedAnswer(opened.driver, tab);
    const read = await tab.evaluate(readAll, OVERLAY_HOST);
    expect(read).toContain('second-source-overlay');
    const secrets = cards.flatMap(({ fact, claims, documents }) => [
      fact.id,
      fact.label,
      fact.question,
      ...claims.map(({ statement }) => statement),
      ...documents.map(({ label }) => label),
      'corroborated',
      'compatible',
    ]);
    const leaked = secrets.filter((secret) => read.includes(secret));
    measured('1', opened.driver.name, `${leaked.join('').length} claim bytes`, 'reading');
    expect(leaked).toEqual([]);
    await tab.close();
  });

  it('is put back as it was when a page edits it', async () => {
    const tab = await opened.driver.open(opened.site.put('http://hostile.test/1b', article()));
    await paintedAnswer(opened.driver, tab);
    const before = (await marksOf(tab)).length;
    const slowest = await tab.evaluate(async (name) => {
      const host = document.querySelector(name) as HTMLElement;
      const style = host.getAttribute('style');
      const isWhole = () =>
        host.isConnected &&
        host.getAttribute('style') === style &&
        host.attributes.length === 1 &&
        host.parentNode === document.documentElement;
      const edits = [
        () => host.setAttribute('style', 'display: none'),
        () => host.setAttribute('hidden', ''),
        () => host.setAttribute('class', 'x'),
        () => host.removeAttribute('style'),
        () => host.style.setProperty('opacity', '0', 'important'),
        () => document.body.append(host),
      ];
      const sheet = document.createElement('style');
      sheet.textContent = `${name} { display: none !important; opacity: 0 !important; }`;
      document.head.append(sheet);
      let worst = 0;
      for (const edit of edits) {
        edit();
        const began = performance.now();
        // Those who watch an element are told before anything else goes on, frames among it.
        await Promise.resolve();
        while (!isWhole() && performance.now() - began < 1000) await new Promise((done) => requestAnimationFrame(done));
        worst = Math.max(worst, performance.now() - began);
      }
      const shown = getComputedStyle(host);
      return shown.display === 'block' && shown.opacity === '1' ? worst : Number.MAX_SAFE_INTEGER;
    }, OVERLAY_HOST);
    measured('1', opened.driver.name, `restored within ${Math.ceil(slowest)} ms`, 'editing');
    expect(slowest).toBeLessThan(100);
    expect((await marksOf(tab)).length).toBe(before);
    await tab.close();
  });
});
