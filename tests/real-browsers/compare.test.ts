// One file: what is selected differs from test to test, the page and the way to ask are the same.
import { afterEach, beforeAll, expect, it } from 'vitest';
import { auditOverlay } from '../../tools/drivers/audit.ts';
import { turnDark } from '../../tools/drivers/colour-scheme.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { pageStateOf, paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';

const RAFAH = 'About 1.5 million people are sheltering in Rafah, aid workers said on Tuesday.';
const HOSTAGES = 'Israel believes that about 130 hostages are still being held in Gaza by Hamas.';
const GARDEN =
  'The committee met in the village hall and voted to plant forty lime trees along the lane before the winter.';
const COMMENT = 'The United States abstained when the Security Council voted on the Gaza ceasefire resolution.';

const head = `<title>News</title><meta property="article:published_time" content="2024-03-26"><link rel="icon" href="data:,">
  <style>body { font: 18px/1.6 serif; margin: 40px; max-width: 640px }</style>`;
const ARTICLE = `<!doctype html><html lang="en"><head>${head}</head><body>
  <main><article><h1>What was said on the day</h1><p id="one">${RAFAH}</p><p id="two">${HOSTAGES}</p><p id="none">${GARDEN}</p></article></main>
  <section class="comments" id="comments"><h2>Comments</h2><p id="comment">${COMMENT}</p></section>
  <textarea id="field" rows="4" cols="60">${RAFAH}</textarea>
  <iframe id="frame" src="http://compare.test/frame" width="400" height="80"></iframe></body></html>`;
const NO_ARTICLE = `<!doctype html><html lang="ar" dir="rtl"><head>${head}</head><body><p id="one">${RAFAH}</p></body></html>`;

inEachBrowser('selected words', (opened) => {
  let tab: Tab;
  beforeAll(async () => {
    opened.site.put('http://compare.test/frame', `<!doctype html><title>Frame</title><p>${HOSTAGES}</p>`);
    tab = await opened.driver.open(opened.site.put('http://compare.test/article', ARTICLE));
    await paintedAnswer(opened.driver, tab);
  });
  afterEach(async () => {
    expect(tab.errors).toEqual([]);
    await tab.press('Escape');
    await tab.press('Escape');
    await until(
      'no card',
      () => cards(tab),
      (open) => !open,
    );
  });

  /** Selects from the start of one element to the end of another, and chooses the entry of the menu over the first. */
  const compare = async (inTab: Tab, from: string, to = from) => {
    const selected = await inTab.evaluate(
      ([start = '', end = '']) => {
        const [first, last] = [document.querySelector(start), document.querySelector(end)];
        first?.scrollIntoView({ block: 'center' });
        if (first instanceof HTMLTextAreaElement) {
          first.focus();
          first.select();
        } else if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
        const box = first?.getBoundingClientRect();
        const words = first instanceof HTMLTextAreaElement ? first.value : String(getSelection());
        return { words, at: { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 14 } };
      },
      [from, to],
    );
    await opened.driver.chooseInMenu(inTab, selected.at, { words: selected.words });
    return selected;
  };
  /** The open card of a comparison, which has an overlay of its own after the page's. */
  const cards = (inTab: Tab) =>
    inTab.inOverlay(
      (root) => {
        const card = root.querySelector<HTMLElement>('[role="dialog"]');
        const box = card?.getBoundingClientRect();
        return card && box
          ? {
              // biome-ignore lint/performance/useDomNodeTextContent: what the reader sees, with its blocks apart
              text: card.innerText,
              fact: card.dataset.factCard ?? null,
              choices: [...card.querySelectorAll<HTMLElement>('[data-choice]')].map(({ dataset }) => dataset.choice),
              focused:
                (root.activeElement as HTMLElement | null)?.dataset.choice ?? root.activeElement?.getAttribute('role'),
              box: { left: box.left, top: box.top, right: box.right, bottom: box.bottom },
            }
          : null;
      },
      null,
      'last',
    );
  const card = async (inTab = tab) => {
    const open = await until(
      'a card',
      () => cards(inTab),
      (seen) => (seen?.focused ?? null) !== null,
    );
    if (!open) throw new Error('no card');
    return open;
  };
  const selection = () => tab.evaluate(() => String(getSelection()), null);

  it('open the card of their one statement, and stay selected when it is closed', async () => {
    const { words } = await compare(tab, '#one');
    const open = await card();
    expect(open.fact).toBe('rafah-displaced-population');
    expect(open.focused).toBe('dialog');
    expect(await auditOverlay(tab, 'last')).toEqual([]);
    await tab.press('Escape');
    await until(
      'no card',
      () => cards(tab),
      (seen) => !seen,
    );
    await until('the same words selected', selection, (selected) => selected === words);
  });

  it('let the reader choose among several, by keys, and lead back step by step', async () => {
    await compare(tab, '#one', '#two');
    const open = await card();
    expect(open.choices).toEqual(['rafah-displaced-population', 'hostages-held-in-gaza']);
    expect(open.text).toContain('2 statements in your selection');
    expect(await auditOverlay(tab, 'last')).toEqual([]);
    await tab.press('Tab');
    await tab.press('Tab');
    await tab.press('Tab');
    await until('the second row in focus', card, ({ focused }) => focused === 'hostages-held-in-gaza');
    await tab.press('Enter');
    await until('its card', card, ({ fact }) => fact === 'hostages-held-in-gaza');
    await tab.press('Escape');
    await until('its row again', card, ({ focused }) => focused === 'hostages-held-in-gaza');
    await tab.press('Escape');
    await until(
      'no card',
      () => cards(tab),
      (seen) => !seen,
    );
    await until('the words selected', selection, (selected) => selected.includes('130 hostages'));
  });

  it('of which no document speaks get a line that says so', async () => {
    await compare(tab, '#none');
    const { text, box } = await card();
    expect(text).toContain('None of the 5 documents speaks of these words.');
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1100);
    expect(await auditOverlay(tab, 'last')).toEqual([]);
  });

  it('in comments are compared by themselves', async () => {
    await compare(tab, '#comment');
    const { choices, fact } = await card();
    expect(fact === null ? choices : [fact]).toContain('resolution-us-vote');
  });

  it('in a field are compared, and the field keeps its own selection', async () => {
    await compare(tab, '#field');
    expect((await card()).fact).toBe('rafah-displaced-population');
    await tab.press('Escape');
    await until(
      'no card',
      () => cards(tab),
      (seen) => !seen,
    );
    const field = () =>
      tab.evaluate(() => {
        const focused = document.activeElement as HTMLTextAreaElement;
        return `${focused.id} ${focused.selectionEnd - focused.selectionStart}`;
      }, null);
    await until('the field’s selection', field, (selected) => selected === `field ${RAFAH.length}`);
  });

  it('in a frame are compared as the browser tells them, at the window’s top', async () => {
    if (opened.driver.name === 'chromium') {
      await opened.driver.chooseInMenu(tab, { x: 0, y: 0 }, { words: HOSTAGES, frameId: 7 });
    } else {
      const at = await tab.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('#frame');
        frame?.scrollIntoView({ block: 'center' });
        const words = frame?.contentDocument?.querySelector('p');
        if (words) frame?.contentWindow?.getSelection()?.selectAllChildren(words);
        const box = frame?.getBoundingClientRect();
        return { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 34 };
      }, null);
      await opened.driver.chooseInMenu(tab, at, { words: HOSTAGES });
    }
    const { fact, box } = await card();
    expect(fact).toBe('hostages-held-in-gaza');
    expect(box.top).toBeLessThan(20);
  });

  it('in a page without article, set from right to left, are compared too', async () => {
    const other = await opened.driver.open(opened.site.put('http://compare.test/no-article', NO_ARTICLE));
    await pageStateOf(opened.driver, other, 'no-article');
    await compare(other, '#one');
    expect((await card(other)).fact).toBe('rafah-displaced-population');
    await turnDark(other);
    expect(await auditOverlay(other, 'last')).toEqual([]);
    await other.close();
    await tab.front();
  });

  it('on a site that is switched off are compared all the same, and nothing else is read', async () => {
    await opened.driver.pressCommand(tab, 'O');
    await pageStateOf(opened.driver, tab, 'paused');
    expect(
      await until(
        'the sign',
        () => opened.driver.toolbarText(tab),
        (text) => text !== '',
      ),
    ).toBe('off');
    await compare(tab, '#two');
    expect((await card()).fact).toBe('hostages-held-in-gaza');
    expect(await opened.driver.toolbarText(tab)).toBe('off');
    await tab.press('Escape');
    await opened.driver.pressCommand(tab, 'O');
    await paintedAnswer(opened.driver, tab);
    await until(
      'the count',
      () => opened.driver.toolbarText(tab),
      (text) => text === '2',
    );
  });
});
