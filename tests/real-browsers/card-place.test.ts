import { expect, it } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { cardText, marksOf } from '../../tools/drivers/overlay.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { putSample } from './site/sample.ts';

const WINDOWS = [
  [320, 480],
  [480, 320],
  [768, 700],
  [1440, 900],
] as const;
/** Statements of one line, of two, and in the last paragraphs. */
const FACTS = ['rafah-displaced-population', 'us-policy-changed', 'october-7-deaths', 'kirby-rafah-mistake'];

interface Placed {
  card: { left: number; top: number; right: number; bottom: number };
  close: { top: number; bottom: number };
  window: { width: number; height: number };
  isOverWords: boolean;
  /** How far the card's nearest edge is from the words. */
  distance: number;
}

inEachBrowser('the card', (opened) => {
  /** Where the card stands to the words of this annotation, which are found on the page by themselves. */
  const placed = async (tab: Tab, quote: string): Promise<Placed> => {
    const words = await tab.evaluate((wanted) => {
      const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const match = pattern.exec((node as Text).data);
        if (!match) continue;
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
      }
      return [];
    }, quote);
    expect(words.length).toBeGreaterThan(0);
    const seen = await tab.inOverlay((root, lines) => {
      const box = (element: Element | null) => {
        const { left = 0, top = 0, right = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
        return { left, top, right, bottom };
      };
      const card = box(root.querySelector('[role="dialog"]'));
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      return {
        card,
        close: box(root.querySelector('.close')),
        window: { width, height },
        isOverWords: lines.some(
          (line) =>
            line.left < card.right && card.left < line.right && line.top < card.bottom && card.top < line.bottom,
        ),
        distance: Math.min(...lines.flatMap((line) => [card.top - line.bottom, line.top - card.bottom].map(Math.abs))),
      };
    }, words);
    if (!seen) throw new Error('The page has no overlay.');
    return seen;
  };

  it.each(WINDOWS)('fits a window of %i by %i and covers no word it speaks of', async (width, height) => {
    const tab = await opened.driver.open(putSample(opened.site));
    await tab.resize(width, height);
    const answer: Answer = await paintedAnswer(opened.driver, tab);
    for (const fact of FACTS) {
      const { quote = '' } = answer.annotations.find((each) => each.fact === fact) ?? {};
      for (const share of [0.15, 0.5, 0.85]) {
        await tab.inOverlay(
          (root, [id, at]) => {
            const button = root.querySelector<HTMLElement>(`button[data-fact="${id}"]`);
            const { top = 0 } = button?.getBoundingClientRect() ?? {};
            scrollBy({ top: top - Number(at) * innerHeight, behavior: 'instant' });
            button?.focus({ preventScroll: true });
          },
          [fact, share] as const,
        );
        await tab.press('Enter');
        await until('the card', () => cardText(tab), Boolean);
        const { card, close, window, isOverWords } = await placed(tab, quote);
        const where = `${fact} at ${share}`;
        expect(isOverWords, where).toBe(false);
        expect(card.left, where).toBeGreaterThanOrEqual(0);
        expect(card.right, where).toBeLessThanOrEqual(window.width);
        expect(close.top, where).toBeGreaterThanOrEqual(0);
        expect(close.bottom, where).toBeLessThanOrEqual(window.height);
        await tab.press('Escape');
        await until(
          'no card',
          () => cardText(tab),
          (text) => text === undefined,
        );
      }
    }
    await tab.close();
  });

  it('stays with its words while the page scrolls', async () => {
    const tab = await opened.driver.open(putSample(opened.site));
    const answer = await paintedAnswer(opened.driver, tab);
    const [fact = ''] = FACTS;
    const { quote = '' } = answer.annotations.find((each) => each.fact === fact) ?? {};
    const { box } = (await marksOf(tab)).find((mark) => mark.fact === fact) ?? {};
    await tab.evaluate((top) => scrollTo({ top, behavior: 'instant' }), (box?.y ?? 0) - 300);
    await tab.inOverlay((root, id) => root.querySelector<HTMLElement>(`button[data-fact="${id}"]`)?.focus(), fact);
    await tab.press('Enter');
    await until('the card', () => cardText(tab), Boolean);
    const before = await placed(tab, quote);
    await tab.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }), null);
    const after = await until(
      'the card to follow',
      () => placed(tab, quote),
      ({ card }) => Math.abs(card.top - before.card.top + 120) < 2,
    );
    expect(Math.abs(after.distance - before.distance)).toBeLessThan(2);
    await tab.close();
  });
});
