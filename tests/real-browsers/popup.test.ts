import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import { auditPage } from '../../tools/drivers/audit.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { cardText } from '../../tools/drivers/overlay.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { putSample } from './site/sample.ts';

/** A reader's words, the last one misspelt, and a fact that must be found. */
const SEARCHES = [
  ['hostages', 'hostages-held-in-gaza'],
  ['Rafah', 'rafah-displaced-population'],
  ['abstension', 'us-policy-changed'],
] as const;

inEachBrowser('the popup', (opened) => {
  let article: Tab;
  let answer: Answer;
  let popup: Tab;
  beforeAll(async () => {
    article = await opened.driver.open(putSample(opened.site));
    answer = await paintedAnswer(opened.driver, article);
  });
  beforeEach(async () => {
    popup = await opened.driver.openPopup(article);
    await until('the list', rows, (facts) => facts.length > 0);
    await popup.front();
    return async () => {
      if (!popup.isClosed()) await popup.close();
      await article.front();
      await article.press('Escape');
    };
  });
  const rows = () =>
    popup.evaluate(
      () => [...document.querySelectorAll<HTMLElement>('button.row')].map((row) => row.dataset.fact),
      null,
    );
  const results = () =>
    popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('li.fact')].map((fact) => fact.dataset.fact), null);
  const cardAsks = async (fact: string | undefined) => {
    const question = answer.cards.find((card) => card.fact.id === fact)?.fact.question ?? 'no such fact';
    await article.front();
    await until(
      `the card of ${fact}`,
      () => cardText(article),
      (text) => text?.includes(question) ?? false,
    );
  };

  it('lists every annotation of the tab in reading order', async () => {
    expect(await rows()).toEqual(answer.annotations.map((annotation) => annotation.fact));
  });

  it('goes to the place and opens the card at a click on a row', async () => {
    const last = answer.annotations.length - 1;
    const middle = await popup.evaluate((index) => {
      const row = document.querySelectorAll('button.row')[index];
      row?.scrollIntoView({ block: 'center' });
      const box = row?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, last);
    await popup.click(middle?.x ?? 0, middle?.y ?? 0);
    await cardAsks(answer.annotations[last]?.fact);
    expect(await article.evaluate(() => scrollY > 0, null)).toBe(true);
  });

  it('does the same from the keyboard', async () => {
    const focusedRow = () => popup.evaluate(() => (document.activeElement as HTMLElement).dataset.fact ?? null, null);
    for (let presses = 0; presses < 12 && !(await focusedRow()); presses += 1) await popup.press('Tab');
    await popup.press('ArrowDown');
    const fact = await focusedRow();
    expect(fact).toBe(answer.annotations[1]?.fact);
    await popup.press('Enter');
    await cardAsks(fact ?? undefined);
  });

  describe('finds, as you type,', () => {
    it.each(SEARCHES)('for %s the fact %s', async (query, fact) => {
      await popup.type(query);
      const found = await until('results', results, (facts) => facts.includes(fact));
      expect(found[0]).toBeDefined();
    });

    it('nothing for words no report has, and says so', async () => {
      await popup.type('zeppelin');
      await until(
        'the count',
        () => popup.evaluate(() => document.querySelector('[role=status]')?.textContent, null),
        (text) => text === 'No fact found for “zeppelin”.',
      );
    });
  });

  it('has no fault that axe finds, with the list or with results', async () => {
    expect(await auditPage(popup)).toEqual([]);
    await popup.type('Rafah');
    await until('results', results, (facts) => facts.length > 0);
    expect(await auditPage(popup)).toEqual([]);
  });

  it('logs no error', () => {
    expect(popup.errors).toEqual([]);
  });
});
