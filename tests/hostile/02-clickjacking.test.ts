// One file: thirteen ways to take a click for something else, on the same page.
import { expect, it } from 'vitest';
import type { Tab } from '../../tools/drivers/driver.ts';
import { cardText, type Mark, marksOf } from '../../tools/drivers/overlay.ts';
import { OVERLAY_HOST } from '../../tools/drivers/overlay-host.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { standingAlone } from '../../tools/drivers/standing-alone.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article, GARDEN, RAFAH, RAFAH_FACT } from './article.ts';
import { measured } from './measured.ts';

declare global {
  interface Window {
    attack: (given: Given) => void;
  }
}
interface Given {
  host: string;
  at: { x: number; y: number };
}
/** What a page's script may do to have a reader click on what he does not see. `at`: where the reader clicks, in the window. */
const VARIANTS: Record<string, (given: Given) => void> = {
  'root opacity': () => document.documentElement.style.setProperty('opacity', '0.01'),
  'root filter': () => document.documentElement.style.setProperty('filter', 'opacity(0)'),
  'root clip-path': () => document.documentElement.style.setProperty('clip-path', 'inset(0 0 100% 0)'),
  'root transform to 1 px': () => document.documentElement.style.setProperty('transform', 'scale(0.05)'),
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
/** Without words, which marks go out of the way of: what it says may be a picture. */
declare function cover(at: { x: number; y: number }, style: string): HTMLElement;
const scriptOf = (attack: (given: Given) => void): string => `<script>
window.attack = ${standingAlone(attack)};
function cover(at, style) {
  const box = document.createElement('div');
  box.style.cssText = 'position: fixed; width: 200px; height: 100px; left: ' + (at.x - 100) + 'px; top: ' + (at.y - 50) + 'px;' + style;
  document.body.append(box);
  return box;
}</script>`;
/** No script can see what lies over it there without taking the pointer: docs/security.md names it. */
const RESIDUAL: Record<string, string[]> = {
  chromium: [],
  firefox: ['element above without pointer events', 'blend mode', 'animated cover'],
};

interface Places {
  mark: Given['at'];
  words: Given['at'];
}
/** Two statements whose words overlap. */
const DELEGATION =
  'Netanyahu called off the visit of an Israeli delegation to Washington after the vote in the Council.';

const middle = ({ x, y, width, height }: Mark['box']) => ({ x: x + width / 2, y: y + height / 2 });
/** The middle of these words of a paragraph, in the window. */
const wordsOf = async (tab: Tab, paragraph: string, words: string) =>
  middle(
    await tab.evaluate(
      ([all = '', quote = '']) => {
        const text = [...document.querySelectorAll('p')].find(({ textContent }) => textContent === all)?.firstChild;
        const range = document.createRange();
        range.setStart(text as Node, all.indexOf(quote));
        range.setEnd(text as Node, all.indexOf(quote) + quote.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      },
      [paragraph, words],
    ),
  );
/** Where the statement can be clicked: in the middle of its mark, where it has one, and in the middle of its words. */
const placesOf = async (tab: Tab): Promise<Partial<Places>> => {
  const mark = (await marksOf(tab)).find(({ fact, prominence }) => fact === RAFAH_FACT && prominence !== 'list');
  return { ...(mark && { mark: middle(mark.box) }), words: await wordsOf(tab, RAFAH, 'About 1.5 million') };
};
const inTheOpen = async (tab: Tab): Promise<Places> => {
  const { mark, words } = await placesOf(tab);
  if (!mark || !words) throw new Error('The statement has no mark.');
  return { mark, words };
};
/** Time enough for a card to open, which the browser is asked about for a tenth of a second. */
const settle = (tab: Tab) =>
  tab.evaluate(
    () => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 250)),
    null,
  );

inEachBrowser('clickjacking', (opened) => {
  /** One tab for all variants. */
  let shown: Tab | undefined;
  const accepted: string[] = [];
  let clicks = 0;
  /** Clicks, and notes whether a card opened. */
  const click = async (tab: Tab, name: string, at: { x: number; y: number }) => {
    await tab.click(at.x, at.y);
    await settle(tab);
    clicks += 1;
    if ((await cardText(tab)) !== undefined && !accepted.includes(name)) accepted.push(name);
  };

  it.each(Object.keys(VARIANTS))('%s: no card opens', async (name) => {
    const { driver, site } = opened;
    const head = scriptOf(VARIANTS[name] as (given: Given) => void);
    const url = site.put(`http://hostile.test/2-${encodeURIComponent(name)}`, article({ head }));
    if (shown) await shown.go(url);
    const tab = shown ?? (await driver.open(url));
    shown = tab;
    await paintedAnswer(driver, tab);
    const before = await inTheOpen(tab);
    await tab.evaluate(
      ({ host, places }) => {
        for (const at of places) window.attack({ host, at });
      },
      { host: OVERLAY_HOST, places: [before.mark, before.words] },
    );
    await settle(tab);
    // Some bring what is to be clicked elsewhere.
    const { mark, words } = { ...before, ...(await placesOf(tab)) };
    await click(tab, name, mark);
    await click(tab, name, words);
    expect(accepted.filter((each) => !RESIDUAL[driver.name]?.includes(each))).toEqual([]);
  });

  it('a mark over which something comes while it is pressed takes no click', async () => {
    const { driver, site } = opened;
    const head = scriptOf(VARIANTS['element above'] as (given: Given) => void);
    const tab = await driver.open(site.put('http://hostile.test/2-release', article({ head })));
    await paintedAnswer(driver, tab);
    const { mark } = await inTheOpen(tab);
    await tab.evaluate((given) => addEventListener('pointerup', () => window.attack(given), { capture: true }), {
      host: OVERLAY_HOST,
      at: mark,
    });
    await tab.click(mark.x, mark.y);
    await settle(tab);
    expect(await cardText(tab)).toBeUndefined();
    await tab.close();
  });

  it('takes a click that nothing stands in the way of, and none that a script made up', async () => {
    const { driver, site } = opened;
    const tab = await driver.open(site.put('http://hostile.test/2', article({ body: [RAFAH, DELEGATION, GARDEN] })));
    await paintedAnswer(driver, tab);
    const { mark, words } = await inTheOpen(tab);
    await tab.evaluate((point) => {
      const target = document.elementFromPoint(point.x, point.y);
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        target?.dispatchEvent(
          new MouseEvent(type, { bubbles: true, composed: true, clientX: point.x, clientY: point.y }),
        );
      (target as HTMLElement | null)?.click?.();
    }, mark);
    await tab.evaluate(({ x, y }) => {
      const paragraph = document.elementFromPoint(x, y);
      paragraph?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX: x, clientY: y }));
    }, words);
    await settle(tab);
    expect(await cardText(tab)).toBeUndefined();
    await tab.click(mark.x, mark.y);
    await until('the card', () => cardText(tab), Boolean);
    await tab.press('Escape');
    await until(
      'the card to close',
      () => cardText(tab),
      (text) => text === undefined,
    );
    await tab.click(words.x, words.y);
    await until('the card', () => cardText(tab), Boolean);
    await tab.press('Escape');
    // Where the strips of two statements lie over each other.
    const shared = await wordsOf(tab, DELEGATION, 'called off the visit');
    await tab.click(shared.x, shared.y);
    await until('the card', () => cardText(tab), Boolean);
    const told = accepted.length ? ` (${accepted.join(', ')})` : '';
    measured(
      '2',
      driver.name,
      `${accepted.length} of ${Object.keys(VARIANTS).length} variants had a click accepted, of ${clicks}${told}`,
    );
    await tab.close();
  });
});
