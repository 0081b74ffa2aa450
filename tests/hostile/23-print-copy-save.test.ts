import { expect, it } from 'vitest';
import { OVERLAY_HOST } from '../../tools/drivers/overlay-host.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article } from './article.ts';
import { measured } from './measured.ts';

inEachBrowser('printing, copying and saving', (opened) => {
  it('show no trace but one empty element', async () => {
    const tab = await opened.driver.open(opened.site.put('http://hostile.test/23', article()));
    await paintedAnswer(opened.driver, tab);
    const copied = await tab.evaluate(() => {
      getSelection()?.selectAllChildren(document.documentElement);
      const all = String(getSelection());
      getSelection()?.selectAllChildren(document.body);
      const body = String(getSelection());
      getSelection()?.removeAllRanges();
      return all.trim().length - body.trim().length;
    }, null);
    const saved = await tab.evaluate((name) => {
      const copy = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
      return [...copy.querySelectorAll(name)].map((host) => host.childNodes.length);
    }, OVERLAY_HOST);
    const rules = await tab.inOverlay((root) => {
      const printed = root.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
      const hidden = printed.flatMap((rule) => [...(rule as CSSMediaRule).cssRules].map(({ cssText }) => cssText));
      return hidden.some((text) => /^\.layer \{ display: none; \}$/.test(text));
    }, null);
    measured('23', opened.driver.name, `copy ${copied} characters; save ${saved.length} empty element`, 'copy save');
    expect(copied).toBe(0);
    expect(saved).toEqual([0]);
    expect(rules).toBe(true);
    await tab.close();
  });

  it('print the same pixels as the page without us', async () => {
    const tab = await opened.driver.open(opened.site.put('http://hostile.test/23-print', article()));
    await paintedAnswer(opened.driver, tab);
    const marked = await tab.printed();
    await tab.evaluate((name) => {
      // A page can hide what it cannot remove for good: the host's own element goes more often than it comes back.
      for (let round = 0; round < 9; round += 1) document.querySelector(name)?.remove();
      return new Promise((done) => requestAnimationFrame(() => done(null)));
    }, OVERLAY_HOST);
    for (let round = 0; round < 5; round += 1)
      await tab.evaluate((name) => document.querySelector(name)?.remove(), OVERLAY_HOST);
    expect(await tab.evaluate((name) => document.querySelector(name) === null, OVERLAY_HOST)).toBe(true);
    const bare = await tab.printed();
    measured('23', opened.driver.name, marked === bare ? 'print 0 pixels' : 'another print', 'print');
    expect(marked.length).toBeGreaterThan(1000);
    expect(marked).toBe(bare);
    await tab.close();
  });
});
