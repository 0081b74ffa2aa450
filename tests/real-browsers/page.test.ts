import { beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { linesOf } from '../../tools/drivers/lines.ts';
import { marksOf } from '../../tools/drivers/overlay.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { putSample } from './site/sample.ts';

/** A page's own script that keeps what the body was before any content script ran. */
const KEEP_BODY =
  '<script>addEventListener("DOMContentLoaded", () => { window.before = document.body.outerHTML; });</script>';

/** Some of the sample's facts, and what their marks must tell. */
const MARKED = [
  ['resolution-votes-in-favour', 'corroborated'],
  ['rafah-displaced-population', 'corroborated'],
  ['us-policy-changed', 'mixed'],
  ['us-vetoes-of-ceasefire-resolutions', 'differs'],
  ['october-7-deaths', 'differs'],
  ['hostages-held-in-gaza', 'compatible'],
] as const;

inEachBrowser('the sample article', (opened) => {
  let tab: Tab;
  let answer: Answer;
  beforeAll(async () => {
    tab = await opened.driver.open(putSample(opened.site));
    answer = await paintedAnswer(opened.driver, tab);
  });

  it('is marked where other reports speak of the same, by how their accounts relate', async () => {
    const marks = await marksOf(tab);
    for (const [fact, badge] of MARKED) {
      expect
        .soft(
          marks.filter((mark) => mark.fact === fact).map((mark) => mark.badge),
          fact,
        )
        .toContain(badge);
    }
    expect(marks.some((mark) => mark.prominence === 'badge')).toBe(true);
    expect(marks.some((mark) => mark.prominence === 'underline')).toBe(true);
  });

  it('has buttons for badges, with a name each that assistive technology reads', async () => {
    const badges = (await marksOf(tab)).filter((mark) => mark.prominence === 'badge');
    expect(badges.map((badge) => badge.element)).toEqual(badges.map(() => 'button'));
    for (const badge of badges) expect(await tab.countInOverlay('button', badge.label ?? '')).toBe(1);
  });

  it('paints over no word of the page', async () => {
    const badges = (await marksOf(tab)).filter((mark) => mark.prominence === 'badge').map((mark) => mark.box);
    const covered = await tab.evaluate((boxes) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.textContent?.trim() || node.parentElement?.closest('script, style')) continue;
        for (const match of node.textContent.matchAll(/\S+/g)) {
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          for (const word of range.getClientRects()) {
            // Two pixels of a line's box are leading, not glyphs.
            const hit = boxes.some(
              (box) =>
                box.x < word.right &&
                word.left < box.x + box.width &&
                box.y < word.bottom - 2 &&
                word.top + 2 < box.y + box.height,
            );
            if (hit) found.push(match[0]);
          }
        }
      }
      return found;
    }, badges);
    expect(covered).toEqual([]);
  });

  it.each(['scrolling', 'resizing'])('keeps each badge beside its words after %s', async (change) => {
    if (change === 'scrolling') await tab.evaluate(() => scrollTo(0, 500), null);
    else await tab.resize(700, 900);
    const besides = async () => {
      const badges = (await marksOf(tab)).filter((mark) => mark.prominence === 'badge');
      const annotated = answer.annotations.filter((annotation) => annotation.prominence === 'badge');
      const lines = await linesOf(tab, annotated);
      return badges.map(({ fact, box }) => {
        const own = lines[annotated.findIndex((annotation) => annotation.fact === fact)] ?? [];
        const middle = box.y + box.height / 2;
        return own.some(({ top, bottom }) => top < middle && middle < bottom);
      });
    };
    await until('every badge beside its line', besides, (seen) => seen.length > 0 && seen.every(Boolean));
    await tab.resize(1100, 900);
  });

  it('counts its annotations on the toolbar', async () => {
    const text = await until(
      'the count',
      () => opened.driver.toolbarText(tab),
      (shown) => shown !== '',
    );
    expect(text).toBe(String(answer.annotations.length));
  });

  it('shows the page one closed, empty element and no more', async () => {
    const seen = await tab.evaluate(() => {
      const added = [...document.documentElement.children].filter((child) => !/^(HEAD|BODY)$/.test(child.tagName));
      return added.map((child) => [child.localName, child.childNodes.length, child.shadowRoot]);
    }, null);
    expect(seen).toEqual([['second-source-overlay', 0, null]]);
  });

  it('serialises as it did before', async () => {
    const article = putSample(opened.site, KEEP_BODY);
    const page = await opened.driver.open(article);
    await paintedAnswer(opened.driver, page);
    const [before, after] = await page.evaluate(() => {
      const { before } = window as unknown as { before: string };
      return [before, document.body.outerHTML];
    }, null);
    expect(before).toContain('sheltering');
    expect(after).toBe(before);
    await page.close();
  });

  it('logs no error', () => {
    expect(tab.errors).toEqual([]);
  });
});
