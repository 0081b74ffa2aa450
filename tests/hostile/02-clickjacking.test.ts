// One file: thirteen ways to take a click for something else, on the same page.
import { expect, it } from 'vitest';
import type { Tab } from '../../tools/drivers/driver.ts';
import { cardText, marksOf } from '../../tools/drivers/overlay.ts';
import { OVERLAY_HOST } from '../../tools/drivers/overlay-host.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article, RAFAH_FACT } from './article.ts';
import { measured } from './measured.ts';

/** What a page's script may do to have a reader click on what he does not see. `at`: the middle of the mark, in the window. */
const VARIANTS: Record<string, (given: { host: string; at: { x: number; y: number } }) => void> = {
  'root opacity': () => document.documentElement.style.setProperty('opacity', '0.01'),
  'root filter': () => document.documentElement.style.setProperty('filter', 'opacity(0)'),
  'root clip-path': () => document.documentElement.style.setProperty('clip-path', 'inset(0 0 100% 0)'),
  'root transform to 1 px': () => document.documentElement.style.setProperty('transform', 'scale(0.002)'),
  'element above': ({ at }) => cover(at, 'z-index: 2147483647; background: white'),
  'element above without pointer events': ({ at }) =>
    cover(at, 'z-index: 2147483647; background: white; pointer-events: none'),
  popover: ({ at }) => {
    const box = cover(at, 'margin: 0; inset: auto; border: 0; background: white');
    box.setAttribute('popover', 'manual');
    box.style.left = `${at.x - 100}px`;
    box.style.top = `${at.y - 50}px`;
    box.showPopover();
  },
  dialog: () => {
    const dialog = document.createElement('dialog');
    dialog.textContent = 'Click here to win';
    document.body.append(dialog);
    dialog.showModal();
  },
  'iframe above': ({ at }) => {
    const box = cover(at, 'z-index: 2147483647');
    const frame = document.createElement('iframe');
    frame.srcdoc = '<body style="background:white">Click here to win</body>';
    frame.style.cssText = 'width: 200px; height: 100px; border: 0';
    box.append(frame);
  },
  'host moved': ({ host }) => {
    const cloak = document.createElement('div');
    cloak.style.cssText = 'position: fixed; opacity: 0';
    document.body.append(cloak);
    // It comes back a few times, and is moved again.
    const move = () => cloak.append(document.querySelector(host) as Node);
    move();
    for (let round = 1; round < 8; round += 1) setTimeout(move, round * 20);
  },
  'root hidden': () => document.documentElement.style.setProperty('visibility', 'hidden'),
  'blend mode': ({ at }) =>
    cover(at, 'z-index: 2147483647; background: white; mix-blend-mode: lighten; pointer-events: none'),
  'animated cover': ({ at }) => {
    const box = cover(at, 'z-index: 2147483647; background: white; pointer-events: none');
    box.animate([{ opacity: 0 }, { opacity: 1 }, { opacity: 1 }], {
      duration: 400,
      iterations: Number.POSITIVE_INFINITY,
    });
  },
};
declare function cover(at: { x: number; y: number }, style: string): HTMLElement;
const COVER = `<script>function cover(at, style) {
  const box = document.createElement('div');
  box.style.cssText = 'position: fixed; width: 200px; height: 100px; left: ' + (at.x - 100) + 'px; top: ' + (at.y - 50) + 'px;' + style;
  box.textContent = 'Click here to win';
  document.body.append(box);
  return box;
}</script>`;
/** No script can see what lies over it there without taking the pointer: docs/security.md names it. */
const RESIDUAL: Record<string, string[]> = {
  chromium: [],
  firefox: ['element above without pointer events', 'blend mode', 'animated cover'],
};

const middleOf = async (tab: Tab) => {
  const mark = (await marksOf(tab)).find(({ fact, prominence }) => fact === RAFAH_FACT && prominence !== 'list');
  if (!mark) throw new Error('The statement has no mark.');
  const { x, y, width, height } = mark.box;
  return { x: x + width / 2, y: y + height / 2 };
};
const settle = (tab: Tab) =>
  tab.evaluate(
    () => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 250)),
    null,
  );

inEachBrowser('clickjacking', (opened) => {
  const accepted: string[] = [];

  it.each(Object.keys(VARIANTS))('%s: no card opens', async (name) => {
    const { driver, site } = opened;
    const url = site.put(`http://hostile.test/2-${encodeURIComponent(name)}`, article({ head: COVER }));
    const tab = await driver.open(url);
    await paintedAnswer(driver, tab);
    const at = await middleOf(tab);
    await tab.evaluate(VARIANTS[name] as (given: object) => void, { host: OVERLAY_HOST, at });
    await settle(tab);
    await tab.click(at.x, at.y);
    await settle(tab);
    const isOpen = (await cardText(tab)) !== undefined;
    if (isOpen) accepted.push(name);
    expect(accepted.filter((each) => !RESIDUAL[driver.name]?.includes(each))).toEqual([]);
    await tab.close();
  });

  it('takes a click that nothing stands in the way of, and none that a script made up', async () => {
    const { driver, site } = opened;
    const tab = await driver.open(site.put('http://hostile.test/2', article({ head: COVER })));
    await paintedAnswer(driver, tab);
    const at = await middleOf(tab);
    await tab.evaluate((point) => {
      const target = document.elementFromPoint(point.x, point.y);
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        target?.dispatchEvent(
          new MouseEvent(type, { bubbles: true, composed: true, clientX: point.x, clientY: point.y }),
        );
      (target as HTMLElement | null)?.click?.();
    }, at);
    await settle(tab);
    expect(await cardText(tab)).toBeUndefined();
    await tab.click(at.x, at.y);
    await settle(tab);
    expect(await cardText(tab)).toBeDefined();
    const told = accepted.length ? ` (${accepted.join(', ')})` : '';
    measured('2', driver.name, `${accepted.length} accepted clicks in ${Object.keys(VARIANTS).length} variants${told}`);
    await tab.close();
  });
});
