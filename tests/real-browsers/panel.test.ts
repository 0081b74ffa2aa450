// One file: one article and one panel beside it serve all of the tests.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import { auditPage } from '../../tools/drivers/audit.ts';
import { turnDark } from '../../tools/drivers/colour-scheme.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { cardText, clickMark, focusInOverlay } from '../../tools/drivers/overlay.ts';
import { markedRow, rowsOf, textOf } from '../../tools/drivers/panel.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { putSample } from './site/sample.ts';

const PANEL = 'src/panel/index.html';
/** The order of the groups, each under the name of its badge. */
const GROUPS = [
  'Reports differ',
  'Some agree, some differ',
  'Reports fit together',
  'Reports agree',
  'Reports of another date',
];

const scrollPage = (tab: Tab, top: number) =>
  tab.evaluate((y) => window.scrollTo({ top: y, behavior: 'instant' }), top);

inEachBrowser('the panel', (opened) => {
  let article: Tab;
  let answer: Answer;
  let panel: Tab;
  beforeAll(async () => {
    article = await opened.driver.open(putSample(opened.site));
    answer = await paintedAnswer(opened.driver, article);
  });
  const factAt = (place: number) => answer.annotations[place]?.fact;

  describe('of one tab', () => {
    beforeEach(async () => {
      panel = await opened.driver.openOwnPage(`${PANEL}?tab=${opened.driver.tabId(article)}`);
      await until(
        'the list',
        () => rowsOf(panel),
        (facts) => facts.length > 0,
      );
      return async () => {
        expect(panel.errors).toEqual([]);
        await panel.close();
        await article.front();
        await article.press('Escape');
        await scrollPage(article, 0);
      };
    });

    it('lists every annotation in reading order, also those without a mark on the page', async () => {
      expect(answer.annotations.some(({ prominence }) => prominence === 'list')).toBe(true);
      expect(await rowsOf(panel)).toEqual(answer.annotations.map(({ fact }) => fact));
    });

    it('groups them by relation at the press of a key, and gives the order back', async () => {
      await panel.evaluate(() => document.querySelector<HTMLElement>('input:checked')?.focus(), null);
      await panel.press('ArrowRight');
      const groups = await until(
        'groups',
        () =>
          panel.evaluate(
            () =>
              [...document.querySelectorAll('main section')].map((section) => ({
                name: section
                  .querySelector('h2')
                  ?.textContent?.trim()
                  .replace(/\s*\d+$/, ''),
                badges: [...section.querySelectorAll<HTMLElement>('button.row')].map(({ dataset }) => dataset.badge),
              })),
            null,
          ),
        (seen) => seen.length > 1,
      );
      const names = groups.map(({ name }) => name);
      expect(names).toEqual(GROUPS.filter((name) => names.includes(name)));
      for (const { badges } of groups) expect(new Set(badges).size).toBe(1);
      expect([...(await rowsOf(panel))].sort()).toEqual(answer.annotations.map(({ fact }) => fact).sort());
      await panel.press('ArrowLeft');
      await until(
        'no groups',
        () => rowsOf(panel),
        (facts) => facts.join() === answer.annotations.map(({ fact }) => fact).join(),
      );
    });

    it('marks the row of the words in view and brings it into sight', async () => {
      await article.front();
      await until(
        'a mark',
        () => markedRow(panel),
        ({ place, isInSight }) => place === 0 && isInSight,
      );
      await scrollPage(article, 1200);
      const { inView, facts } = await until(
        'another mark',
        async () => {
          const { inView = 0 } = (await opened.driver.pageState(article)) as { inView?: number };
          return { inView, ...(await markedRow(panel)) };
        },
        (seen) => seen.inView > 3 && seen.place === seen.inView && seen.isInSight,
      );
      expect(facts).toEqual([factAt(inView)]);
    });

    it('leads from a row to its words, keeps its own place, and leads back', async () => {
      const place = answer.annotations.length - 3;
      await scrollPage(article, 100);
      const before = await panel.evaluate((index) => {
        const row = document.querySelectorAll<HTMLElement>('button.row')[index];
        row?.scrollIntoView({ block: 'center' });
        row?.focus();
        return document.querySelector('main')?.scrollTop;
      }, place);
      await panel.press('Enter');
      await until(
        'the way back',
        () => textOf(panel),
        (text) => text.includes('Back to where you were'),
      );
      await until(
        'the mark',
        () => markedRow(panel),
        (marked) => marked.place === place && marked.isOpen,
      );
      const after = await panel.evaluate(
        () => [document.querySelector('main')?.scrollTop, (document.activeElement as HTMLElement).dataset.fact],
        null,
      );
      expect(after).toEqual([before, factAt(place)]);
      await article.front();
      const question = answer.cards.find(({ fact }) => fact.id === factAt(place))?.fact.question ?? 'no such fact';
      await until(
        'the card',
        () => cardText(article),
        (text) => text?.includes(question) ?? false,
      );
      const scrolled = () => article.evaluate(() => scrollY, null);
      await until('the words', scrolled, (top) => top > 400);

      await panel.front();
      await panel.press('Escape');
      await until(
        'the way to be gone',
        () => textOf(panel),
        (text) => !text.includes('Back to where you were'),
      );
      await until('the place before', scrolled, (top) => top === 100);
      const focused = () => panel.evaluate(() => (document.activeElement as HTMLElement).dataset.fact, null);
      await until('the row’s focus', focused, (fact) => fact === factAt(place));
      await article.front();
      await until(
        'no card',
        () => cardText(article),
        (text) => text === undefined,
      );
    });

    it('marks the row of a badge that is opened on the page', async () => {
      const place = answer.annotations.findIndex(({ prominence }) => prominence === 'badge');
      await article.front();
      await clickMark(article, factAt(place) ?? '');
      const marked = await until(
        'the mark',
        () => markedRow(panel),
        ({ isOpen, isInSight }) => isOpen && isInSight,
      );
      expect(marked.facts).toEqual([factAt(place)]);
    });

    it('is worked by keys alone', async () => {
      const focused = () => panel.evaluate(() => (document.activeElement as HTMLElement).dataset.fact ?? null, null);
      for (let presses = 0; presses < 6 && !(await focused()); presses += 1) await panel.press('Tab');
      expect(await focused()).toBe(factAt(0));
      await panel.press('ArrowDown');
      await panel.press('ArrowDown');
      expect(await focused()).toBe(factAt(2));
      await panel.press('End');
      expect(await focused()).toBe(factAt(answer.annotations.length - 1));
    });

    it('has no fault that axe finds, in light and dark, in either order', async () => {
      for (const order of [0, 1]) {
        await panel.evaluate(
          (index) => document.querySelectorAll<HTMLInputElement>('.order input')[index]?.click(),
          order,
        );
        expect(await auditPage(panel)).toEqual([]);
      }
      await panel.evaluate(() => document.querySelector<HTMLElement>('button.row')?.click(), null);
      await until(
        'the way back',
        () => textOf(panel),
        (text) => text.includes('Back to where you were'),
      );
      await turnDark(panel);
      expect(await auditPage(panel)).toEqual([]);
    });
  });

  describe('of the window', () => {
    beforeAll(async () => {
      panel = await opened.driver.openOwnPage(PANEL);
    });
    afterAll(() => panel.close());
    const says = (words: string) =>
      until(
        `“${words}”`,
        () => textOf(panel),
        (text) => text.includes(words),
      );

    it('follows the reader from tab to tab and from page to page', async () => {
      await article.front();
      await says(`${answer.annotations.length} statements`);
      const empty = opened.site.put('http://panel.test/empty', '<!doctype html><title>App</title><button>Go</button>');
      const other = await opened.driver.open(empty);
      await says('No article was found');
      await other.go(putSample(opened.site));
      await says(`${answer.annotations.length} statements`);
      await other.go(empty);
      await says('No article was found');
      await other.close();
      await article.front();
      await says(`${answer.annotations.length} statements`);
    });

    it('leaves the page it follows to the cache that readers go back to', async () => {
      await article.front();
      await says(`${answer.annotations.length} statements`);
      await article.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => document.documentElement.classList.toggle('kept', persisted));
      }, null);
      const empty = opened.site.put('http://panel.test/empty', '<!doctype html><title>App</title><button>Go</button>');
      await article.evaluate((url) => location.assign(url), empty);
      await says('No article was found');
      await article.back();
      await says(`${answer.annotations.length} statements`);
      expect(await article.evaluate(() => document.documentElement.className, null)).toBe('kept');
    });

    it('and the other commands have the keys they ask for', async () => {
      const keys = ['J', 'K', 'L', 'O'].map((letter) => `Alt+Shift+${letter}`);
      expect(await opened.driver.shortcuts()).toEqual(keys);
    });

    it('opens beside the page at a key, which goes on from badge to badge', async () => {
      await article.front();
      await article.click(5, 5);
      await opened.driver.pressCommand(article, 'J');
      const first = await until(
        'a badge in focus',
        () => focusInOverlay(article),
        (fact) => fact !== undefined,
      );
      await opened.driver.pressCommand(article, 'J');
      await until(
        'the next one',
        () => focusInOverlay(article),
        (fact) => fact !== undefined && fact !== first,
      );
      await opened.driver.pressCommand(article, 'K');
      await until(
        'the first one',
        () => focusInOverlay(article),
        (fact) => fact === first,
      );
      expect(await opened.driver.isPanelOpen()).toBe(false);
      await opened.driver.pressCommand(article, 'L');
      await until(
        'the panel',
        () => opened.driver.isPanelOpen(),
        (isOpen) => isOpen,
      );
    });
  });
});
