import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cardText, clickMark, marksOf } from '../../tools/drivers/overlay.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { putSample } from '../real-browsers/site/sample.ts';
import { measured } from './measured.ts';

/** What the browsers ask for of their own accord, extension or not. */
const BROWSERS_OWN = /(\.googleapis\.com|accounts\.google\.com|\.mozilla\.(com|org|net)|\.firefox\.com)(:\d+|\/)/;

/** Each with its reason in the README. */
const PERMISSIONS = {
  chrome: ['contextMenus', 'scripting', 'sidePanel', 'storage'],
  firefox: ['contextMenus', 'scripting', 'storage'],
};

it.each([['chromium', 'chrome'] as const, ['firefox', 'firefox'] as const])(
  'the manifest (%s) opens nothing to pages and asks for no more than it uses',
  (_, mode) => {
    const manifest = JSON.parse(readFileSync(`dist/${mode}/manifest.json`, 'utf8'));
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS[mode]);
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  },
);

inEachBrowser('what leaves the browser', (opened) => {
  it('is nothing but the page’s own requests, from reading to card, popup and search', async () => {
    const { driver, site } = opened;
    const article = putSample(site);
    const tab = await driver.open(article);
    await paintedAnswer(driver, tab);
    const badge = (await marksOf(tab)).find((mark) => mark.prominence === 'badge');
    await clickMark(tab, badge?.fact ?? 'no badge');
    await until('the card', () => cardText(tab), Boolean);
    const popup = await driver.openPopup(tab);
    await popup.front();
    await popup.type('hostages');
    const found = () => popup.evaluate(() => document.querySelectorAll('li.fact').length, null);
    expect(await until('search results', found, (count) => count > 0)).toBeGreaterThan(0);

    const foreign = site.hits.filter((hit) => !BROWSERS_OWN.test(hit.url));
    measured('24', driver.name, `${foreign.filter(({ url }) => url !== article).length} requests`);
    expect(foreign.map((hit) => `${hit.method} ${hit.url}`)).toEqual([`GET ${article}`]);
    // Nor does the page's text go out with what the browser itself asks.
    expect(site.hits.filter((hit) => /Rafah|hostages/.test(decodeURIComponent(hit.url) + hit.body))).toEqual([]);
  });
});
