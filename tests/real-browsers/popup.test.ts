// One file: all of it is one popup over one article, opened once for both.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import { auditPage } from '../../tools/drivers/audit.ts';
import { turnDark } from '../../tools/drivers/colour-scheme.ts';
import { POPUP, type Tab } from '../../tools/drivers/driver.ts';
import { cardText, marksOf } from '../../tools/drivers/overlay.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { putSample } from './site/sample.ts';

/** The part of the extension API that is used here. Both browsers have it as `chrome`. */
declare const chrome: {
  runtime: { getContexts(filter: object): Promise<{ contextType: string; documentUrl?: string }[]> };
};

/** A reader's words, the last one misspelt, and a fact that must be found. */
const SEARCHES = [
  ['hostages', 'hostages-held-in-gaza'],
  ['Rafah', 'rafah-displaced-population'],
  ['abstension', 'us-policy-changed'],
] as const;
/** A fact that has one badge on the article. */
const BADGED = 'us-vetoes-of-ceasefire-resolutions';

inEachBrowser('the popup', (opened) => {
  let article: Tab;
  let answer: Answer;
  let popup: Tab;
  const openPopup = async () => {
    popup = await opened.driver.openPopup(article);
    await until('the list', rows, (facts) => facts.length > 0);
    await popup.front();
  };
  beforeAll(async () => {
    article = await opened.driver.open(putSample(opened.site));
    answer = await paintedAnswer(opened.driver, article);
    await openPopup();
  });

  const rows = () =>
    popup.evaluate(
      () => [...document.querySelectorAll<HTMLElement>('button.row')].map((row) => row.dataset.fact),
      null,
    );
  const results = () =>
    popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('li.fact')].map((fact) => fact.dataset.fact), null);
  const text = () => popup.evaluate(() => document.body.textContent ?? '', null);
  const popupSays = (words: string) =>
    until(
      `the popup to say “${words}”`,
      () => text(),
      (said) => said.includes(words),
    );
  /** Puts the focus there: what follows is pressed on the keyboard. */
  const focus = (selector: string) =>
    popup.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  const focused = () =>
    popup.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent ?? at?.textContent ?? '';
    }, null);
  const marksToBe = (what: string, isRight: (facts: string[]) => boolean) =>
    until(what, async () => (await marksOf(article)).map(({ fact }) => fact), isRight);
  const clearSearch = async () => {
    await focus('input[type=search]');
    await popup.press('Escape');
    await until('the list', rows, (facts) => facts.length > 0);
  };

  it('lists every annotation of the tab in reading order', async () => {
    expect(await rows()).toEqual(answer.annotations.map((annotation) => annotation.fact));
  });

  describe('finds, as you type,', () => {
    it.each(SEARCHES)('for %s the fact %s', async (query, fact) => {
      await popup.type(query);
      const found = await until('results', results, (facts) => facts.includes(fact));
      expect(found[0]).toBeDefined();
      await clearSearch();
    });

    it('nothing for words no report has, and says so', async () => {
      await popup.type('zeppelin');
      await popupSays('No fact found for “zeppelin”.');
      await clearSearch();
    });
  });

  describe('remembers', () => {
    const recent = () =>
      popup.evaluate(() => [...document.querySelectorAll('[data-recent]')].map((chip) => chip.textContent), null);

    it('a search that Enter was pressed on, offers it again, and forgets it when told to', async () => {
      await popup.type('Rafah');
      await until('results', results, (facts) => facts.length > 0);
      await clearSearch();
      expect(await recent()).toEqual([]);
      await popup.type('ceasefire');
      await until('results', results, (facts) => facts.length > 0);
      await popup.press('Enter');
      await clearSearch();
      await until('the search', recent, (searches) => searches.join() === 'ceasefire');
      await focus('[data-recent]');
      await popup.press('Enter');
      await popupSays('for “ceasefire”');
      await clearSearch();
      await focus('.recent .link');
      await popup.press('Enter');
      await until('no search', recent, (searches) => searches.length === 0);
      await until('the focus', focused, (name) => name === 'Search facts and reports');
    });
  });

  it('hides a wrong match at once, here and in the page, and brings it back', async () => {
    await focus(`[data-wrong="${BADGED}"]`);
    await popup.press('Enter');
    await until('the focus', focused, (name) => name?.startsWith('Undo'));
    const heard = () => popup.evaluate(() => document.querySelector('.only-heard')?.textContent ?? '', null);
    await until('what is told', heard, (words) => words.startsWith('Hidden as'));
    await marksToBe('the badge to go', (facts) => !facts.includes(BADGED));
    await popupSays(`${answer.annotations.length - 1} statements that`);
    expect(await auditPage(popup)).toEqual([]);
    await popup.press('Enter');
    await marksToBe('the badge to come back', (facts) => facts.includes(BADGED));
    await popupSays(`${answer.annotations.length} statements that`);
    const fact = () => popup.evaluate(() => (document.activeElement as HTMLElement).dataset.fact ?? '', null);
    await until('the focus on its row', fact, (at) => at === BADGED);
  });

  describe('switches reading', () => {
    it.each([
      ['on this site', 1, 'Reading is switched off on this site.'],
      ['on all sites', 2, 'Reading is switched off on all sites.'],
    ])('%s off and on, and the open page follows', async (_, at, words) => {
      await focus(`.pair label:nth-child(${at}) input`);
      await popup.press('Space');
      await marksToBe('the marks to go', (facts) => facts.length === 0);
      await popupSays(words);
      expect(await auditPage(popup)).toEqual([]);
      await popup.press('Space');
      await marksToBe('the marks to come back', (facts) => facts.includes(BADGED));
      await until('the list', rows, (facts) => facts.length === answer.annotations.length);
    });
  });

  it('is reached in all its parts by the Tab key, and shows where the focus is', async () => {
    await focus('input[type=search]');
    const parts = await popup.evaluate(() => {
      const stops = [...document.querySelectorAll<HTMLElement>('input, select, button')];
      for (const [index, stop] of stops.entries()) stop.dataset.at = String(index);
      return stops.length;
    }, null);
    const reached: (string | undefined)[] = [];
    for (let at = 0; at < parts; at += 1) {
      const stop = await popup.evaluate(() => {
        const here = document.activeElement as HTMLElement;
        const outline = (part?: string) => getComputedStyle(here, part).outlineStyle;
        return { at: here.dataset.at, isSeen: outline() !== 'none' || outline('::after') !== 'none' };
      }, null);
      expect(stop.isSeen).toBe(true);
      reached.push(stop.at);
      await popup.press('Tab');
    }
    expect(reached).toEqual(Array.from({ length: parts }, (_, at) => String(at)));
  });

  it('has no fault that axe finds, with the list or with results, in light and in dark', async () => {
    // As high as all that is in it: a row half under the bar at the foot would count as a small target.
    await popup.resize(500, 8000);
    expect(await auditPage(popup)).toEqual([]);
    await focus('input[type=search]');
    await popup.type('Rafah');
    await until('results', results, (facts) => facts.length > 0);
    expect(await auditPage(popup)).toEqual([]);
    await turnDark(popup);
    expect(await auditPage(popup)).toEqual([]);
    await clearSearch();
    expect(await auditPage(popup)).toEqual([]);
    await popup.resize(1100, 900);
  });

  it('logs no error', () => {
    expect(popup.errors).toEqual([]);
  });

  describe('goes to the place, opens the card and closes', () => {
    const cardAsks = async (fact: string | undefined) => {
      const question = answer.cards.find((card) => card.fact.id === fact)?.fact.question ?? 'no such fact';
      await article.front();
      await until(
        `the card of ${fact}`,
        () => cardText(article),
        (said) => said?.includes(question) ?? false,
      );
    };

    it('at a click on a row', async () => {
      const last = answer.annotations.length - 1;
      const middle = await popup.evaluate((index) => {
        const row = document.querySelectorAll('.annotation')[index];
        row?.scrollIntoView({ block: 'center' });
        const box = row?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height - 12 };
      }, last);
      await popup.click(middle?.x ?? 0, middle?.y ?? 0);
      await cardAsks(answer.annotations[last]?.fact);
      await until('the place', () => article.evaluate(() => scrollY > 0, null), Boolean);
      await article.press('Escape');
    });

    it('at Enter on a row that the arrow keys have led to', async () => {
      await openPopup();
      const fact = () => popup.evaluate(() => (document.activeElement as HTMLElement).dataset.fact ?? null, null);
      await popup.press('ArrowDown');
      await popup.press('ArrowDown');
      expect(await fact()).toBe(answer.annotations[1]?.fact);
      await popup.press('Enter');
      await cardAsks(answer.annotations[1]?.fact);
    });
  });

  describe('leads on to', () => {
    let inTab: Tab;
    beforeAll(async () => {
      inTab = await opened.driver.openOwnPage(`${POPUP}?tab=${opened.driver.tabId(article)}`);
      const count = () => inTab.evaluate(() => document.querySelectorAll('button.row').length, null);
      // What comes later would move the buttons under a click.
      await until('the list', count, (rowCount) => rowCount > 0);
    });
    /** Each page of the extension that is open: what it is shown as, and its folder. */
    const openPages = () =>
      inTab.evaluate(async () => {
        const contexts = await chrome.runtime.getContexts({});
        return contexts.map(({ contextType, documentUrl = '' }) => `${contextType} ${documentUrl.split('/').at(-2)}`);
      }, null);

    it.each([
      ['the explorer', 'All facts', 'TAB explorer'],
      ['the options', 'Options', 'TAB options'],
      ['the panel beside the page', 'Side panel', 'SIDE_PANEL panel'],
    ])('%s', async (_, name, shown) => {
      await inTab.front();
      const middle = await until(
        `the button “${name}”`,
        () =>
          inTab.evaluate((wanted) => {
            const button = [...document.querySelectorAll('.ways button')].find(({ textContent: is }) => is === wanted);
            const box = button?.getBoundingClientRect();
            return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
          }, name),
        Boolean,
      );
      await inTab.click(middle?.x ?? 0, middle?.y ?? 0);
      await until(name, openPages, (pages) => pages.includes(shown));
    });
  });
});
