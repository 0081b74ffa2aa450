import { beforeEach, expect, it } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import { auditOverlay } from '../../tools/drivers/audit.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { cardText, clickMark, focusInOverlay, marksOf } from '../../tools/drivers/overlay.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { putSample } from './site/sample.ts';

inEachBrowser('the card of a badge', (opened) => {
  let tab: Tab;
  let answer: Answer;
  /** The fact of the page's first badge. */
  let fact: string;
  beforeEach(async () => {
    tab = await opened.driver.open(putSample(opened.site));
    answer = await paintedAnswer(opened.driver, tab);
    fact = (await marksOf(tab)).find((mark) => mark.prominence === 'badge')?.fact ?? 'no badge';
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
  /** `fact`: of the badge that is to have the focus; undefined where nothing of ours is to have it. */
  const focusToBe = (fact: string | undefined) =>
    until(
      `the focus on ${fact ?? 'the page'}`,
      () => focusInOverlay(tab),
      (seen) => seen === fact,
    );
  const tabIntoOverlay = async () => {
    await tab.front();
    for (let presses = 0; presses < 20; presses += 1) {
      await tab.press('Tab');
      if (await focusInOverlay(tab)) return;
    }
    throw new Error('Tab never came to the overlay.');
  };

  it('opens at a click and tells who says what', async () => {
    await clickMark(tab, fact);
    const text = (await openCard()) ?? '';
    const card = answer.cards.find((each) => each.fact.id === fact);
    const annotation = answer.annotations.find((each) => each.fact === fact);
    expect(text).toContain(card?.fact.question);
    for (const { document, claim: id } of annotation?.relations ?? []) {
      const { outlet, label } = card?.documents.find((each) => each.id === document) ?? {};
      const claim = card?.claims.find((each) => each.id === id);
      expect(text).toContain(outlet ?? label);
      expect(text).toContain(claim?.statement);
      expect(text).toMatch(new RegExp(`paragraph ${claim?.locator.paragraph}\\b`, 'i'));
    }
    expect(text).not.toMatch(/\b(true|false|fake|verified|correct|wrong)\b/i);
  });

  it('closes with Escape and gives the focus back to its badge', async () => {
    await clickMark(tab, fact);
    await openCard();
    await tab.press('Escape');
    await noCard();
    await focusToBe(fact);
  });

  it.each(['Enter', 'Space'])('opens with %s on the badge that has the focus', async (key) => {
    await tabIntoOverlay();
    const focused = await focusInOverlay(tab);
    await tab.press(key);
    await openCard();
    await tab.press('Escape');
    await noCard();
    await focusToBe(focused);
  });

  it('is one tab stop, with arrow keys from mark to mark in reading order', async () => {
    await tabIntoOverlay();
    const first = await focusInOverlay(tab);
    await tab.press('ArrowDown');
    const second = await until(
      'the focus to move',
      () => focusInOverlay(tab),
      (seen) => seen !== first,
    );
    const order = (await marksOf(tab)).map((mark) => mark.fact);
    expect(order).toContain(second);
    await tab.press('ArrowUp');
    await focusToBe(first);
    await tab.press('Tab');
    await focusToBe(undefined);
  });

  it('says so when the keyboard leads back to the text, which has the caret then', async () => {
    await tabIntoOverlay();
    const focused = await focusInOverlay(tab);
    const label = (await marksOf(tab)).find((mark) => mark.fact === focused)?.label ?? '';
    expect(await tab.countInOverlay('button', label)).toBeGreaterThan(0);
    const said = () => tab.inOverlay((root) => root.querySelector('.spoken[role="status"]')?.textContent?.trim(), null);
    expect(await said()).toBe('');
    await tab.press('Escape');
    await until('the announcement', said, (text) => text === 'Back in the text.');
    await focusToBe(undefined);
    const caret = await tab.evaluate(() => document.getSelection()?.anchorNode?.textContent ?? '', null);
    const words = answer.annotations.find((each) => each.fact === focused)?.quote.split(' ')[0] ?? 'none';
    expect(caret).toContain(words);
    await tabIntoOverlay();
    await until('silence', said, (text) => text === '');
  });

  it('can be walked by Tab through all its controls, each with a visible focus', async () => {
    await tabIntoOverlay();
    await tab.press('Enter');
    await openCard();
    const focus = () =>
      tab.inOverlay((root) => {
        const focused = root.activeElement;
        if (!focused?.closest('[role="dialog"]')) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const name =
          focused.getAttribute('aria-label') ?? (focused.localName === 'div' ? 'region' : focused.textContent);
        return { name, isVisible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 };
      }, null);
    await until('the focus in the card', focus, Boolean);
    const walked: { name: string | null; isVisible: boolean }[] = [];
    for (let presses = 0; presses < 5; presses += 1) {
      await tab.press('Tab');
      const focused = await focus();
      if (focused) walked.push(focused);
    }
    expect(walked).toEqual(
      ['Close', 'region', 'Copy', 'More in the explorer', 'Not a match…'].map((name) => ({ name, isVisible: true })),
    );
  });

  it.each([
    ['a light page', ''],
    ['a dark page', 'background: #15181d !important; color: #d8d8d8 !important'],
    ['a page in the colours between', 'background: #808080 !important; color: #000 !important'],
  ])('has no fault that axe finds on %s, open or closed', async (_, style) => {
    await tab.evaluate((css) => document.body.setAttribute('style', css), style);
    expect(await auditOverlay(tab)).toEqual([]);
    await clickMark(tab, fact);
    await openCard();
    expect(await auditOverlay(tab)).toEqual([]);
  });
});
