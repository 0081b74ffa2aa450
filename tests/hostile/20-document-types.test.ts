import { expect, it } from 'vitest';
import { OVERLAY_HOST } from '../../tools/drivers/overlay-host.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article, HOSTAGES, RAFAH } from './article.ts';
import { measured } from './measured.ts';

const xhtml = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>News</title></head><body><p>${RAFAH}</p></body></html>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text>${RAFAH}</text></svg>`;
/** Kinds of documents by what a browser is told they are. */
const DOCUMENTS: [name: string, type: string, body: string][] = [
  ['HTML', 'text/html', article()],
  ['XHTML', 'application/xhtml+xml', xhtml],
  ['XML', 'application/xml', `<?xml version="1.0"?><feed><entry>${RAFAH}</entry></feed>`],
  ['SVG', 'image/svg+xml', svg],
  ['plain text', 'text/plain', `${RAFAH}\n${HOSTAGES}`],
  ['JSON', 'application/json', JSON.stringify({ text: RAFAH })],
  [
    'a frameset',
    'text/html',
    '<!doctype html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>',
  ],
  [
    'a page of sandboxed frames',
    'text/html',
    article({ after: `<iframe sandbox srcdoc="<p>${HOSTAGES}</p>"></iframe>` }),
  ],
  ['an empty page', 'text/html', ''],
  [
    'HTML without a body',
    'text/html',
    '<!doctype html><script>addEventListener("load", () => document.body.remove())</script>',
  ],
];

inEachBrowser('documents of other kinds', (opened) => {
  it('make no error and are left alone where they are no HTML', async () => {
    const { driver, site } = opened;
    const faults: string[] = [];
    for (const [name, type, body] of DOCUMENTS) {
      const url = site.put(`http://hostile.test/20-${encodeURIComponent(name)}`, body, { 'content-type': type });
      const tab = await driver.open(url);
      const hosts = await tab.evaluate((host) => document.getElementsByTagName(host).length, OVERLAY_HOST);
      if (hosts > 1 || (hosts === 1 && !/html/.test(type))) faults.push(`${name}: ${hosts} hosts`);
      faults.push(
        ...tab.errors.filter((error) => /second-source|extension:/i.test(error)).map((error) => `${name}: ${error}`),
      );
      await tab.close();
    }
    const blank = await driver.open('about:blank');
    faults.push(...blank.errors);
    await blank.close();
    measured('20', driver.name, `${DOCUMENTS.length + 1} document types, ${faults.length} errors`);
    expect(faults).toEqual([]);
  });
});
