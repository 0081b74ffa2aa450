import { beforeEach, expect, it } from 'vitest';
import type { Tab } from './drivers/driver.ts';
import { cardText, clickBadge, focusInOverlay, marksOf } from './drivers/overlay.ts';
import { paintedAnswer } from './drivers/settled.ts';
import { until } from './drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { putSample } from './site/sample.ts';

const FACT = 'rafah-displaced-population';

inEachBrowser('the card of a badge', (opened) => {
  let tab: Tab;
  beforeEach(async () => {
    tab = await opened.driver.open(putSample(opened.site));
    await paintedAnswer(opened.driver, tab);
    return () => tab.close();
  });
  const openCard = () => until('an open card', () => cardText(tab), Boolean);
  const noCard = () =>
    until(
      'a closed card',
      () => cardText(tab),
      (text) => text === undefined,
    );
  /** Tab from the top of the page, as often as it takes. */
  const tabIntoOverlay = async () => {
    await tab.front();
    for (let presses = 0; presses < 20; presses += 1) {
      await tab.press('Tab');
      if (await focusInOverlay(tab)) return;
    }
    throw new Error('Tab never came to the overlay.');
  };

  it('opens at a click and tells who says what', async () => {
    await clickBadge(tab, FACT);
    const text = await openCard();
    expect(text).toMatch(/How many people are sheltering in Rafah\?/);
    expect(text).toMatch(/AFP/);
    expect(text).toMatch(/The National/);
    expect(text).toMatch(/paragraph \d+/i);
    expect(text).not.toMatch(/\b(true|false|fake|verified|correct|wrong)\b/i);
  });

  it('closes with Escape and gives the focus back to its badge', async () => {
    await clickBadge(tab, FACT);
    await openCard();
    await tab.press('Escape');
    await noCard();
    expect(await focusInOverlay(tab)).toBe(FACT);
  });

  it.each(['Enter', 'Space'])('opens with %s on the badge that has the focus', async (key) => {
    await tabIntoOverlay();
    const fact = await focusInOverlay(tab);
    await tab.press(key);
    await openCard();
    await tab.press('Escape');
    await noCard();
    expect(await focusInOverlay(tab)).toBe(fact);
  });

  it('is one tab stop, with arrow keys from mark to mark in reading order', async () => {
    await tabIntoOverlay();
    const first = await focusInOverlay(tab);
    await tab.press('ArrowDown');
    const second = await until(
      'the focus to move',
      () => focusInOverlay(tab),
      (fact) => fact !== first,
    );
    const order = (await marksOf(tab)).map((mark) => mark.fact);
    expect(order).toContain(second);
    await tab.press('ArrowUp');
    await until(
      'the focus to come back',
      () => focusInOverlay(tab),
      (fact) => fact === first,
    );
    await tab.press('Tab');
    expect(await focusInOverlay(tab)).toBeUndefined();
  });
});
