import { expect, it } from 'vitest';
import { OVERLAY_HOST } from '../../tools/drivers/overlay-host.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article, GARDEN, HOSTAGES, RAFAH } from './article.ts';
import { measured } from './measured.ts';

/** Enough of it to be an article, wherever it stood. */
const PROSE = [RAFAH, HOSTAGES, GARDEN].join('\n');
const xhtml = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>News</title></head><body><p>${PROSE}</p></body></html>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text>${PROSE}</text></svg>`;
/** Kinds of documents by what a browser is told they are, and whether they are read. */
const DOCUMENTS: [name: string, type: string, body: string, isRead?: true][] = [
  ['HTML', 'text/html', article(), true],
  ['XHTML', 'application/xhtml+xml', xhtml, true],
  ['XML', 'application/xml', `<?xml version="1.0"?><feed><entry>${PROSE}</entry></feed>`],
  ['SVG', 'image/svg+xml', svg],
  ['plain text', 'text/plain', PROSE],
  ['JSON', 'application/json', JSON.stringify({ text: PROSE })],
  [
    'a frameset',
    'text/html',
    '<!doctype html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>',
  ],
  [
    'a page of sandboxed frames',
    'text/html',
    article({ after: `<iframe sandbox srcdoc="<p>${HOSTAGES}</p>"></iframe>` }),
    true,
  ],
  ['an empty page', 'text/html', ''],
  [
    'HTML without a body',
    'text/html',
    '<!doctype html><script>addEventListener("DOMContentLoaded", () => document.body.remove())</script>',
  ],
];

inEachBrowser('documents of other kinds', (opened) => {
  it('make no error and are left alone where they are no HTML', async () => {
    const { driver, site } = opened;
    const faults: string[] = [];
    const tab = await driver.open('about:blank');
    for (const [name, type, body, isRead] of DOCUMENTS) {
      const url = site.put(`http://hostile.test/20-${encodeURIComponent(name)}`, body, { 'content-type': type });
      const earlier = tab.errors.length;
      await tab.go(url);
      // Firefox lets no script into what it shows by a viewer of its own.
      const isSettled = (state: string | undefined) => (isRead ? state === 'read' : state !== 'reading');
      const state = await until(
        `${name} to be read or left`,
        async () => (await driver.pageState(tab))?.state,
        isSettled,
      );
      if (!isRead && state !== undefined && state !== 'no-article') faults.push(`${name}: ${state}`);
      const hosts = await tab.evaluate((host) => document.getElementsByTagName(host).length, OVERLAY_HOST);
      if (hosts !== (isRead ? 1 : 0)) faults.push(`${name}: ${hosts} hosts`);
      faults.push(
        ...tab.errors
          .slice(earlier)
          .filter((error) => /second-source|extension:/i.test(error))
          .map((error) => `${name}: ${error}`),
      );
    }
    const earlier = tab.errors.length;
    await tab.go('about:blank');
    faults.push(...tab.errors.slice(earlier));
    await tab.close();
    measured('20', driver.name, `${DOCUMENTS.length + 1} document types, ${faults.length} errors`);
    expect(faults).toEqual([]);
  });
});
