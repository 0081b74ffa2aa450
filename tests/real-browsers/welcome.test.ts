// One file: what one first run shows, in the one tab it opens in.
import { beforeAll, expect, it } from 'vitest';
import { auditOverlay, auditPage } from '../../tools/drivers/audit.ts';
import { turnDark } from '../../tools/drivers/colour-scheme.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { cardText, clickMark, focusInOverlay, type Mark, marksOf } from '../../tools/drivers/overlay.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { putSample } from './site/sample.ts';

/** The kinds of badges that the sample shows; the fifth stands in lists only. */
const PAINTED = ['compatible', 'corroborated', 'differs', 'mixed'];

const kindsOf = (marks: Mark[]) =>
  [...new Set(marks.filter(({ prominence }) => prominence === 'badge').map(({ badge }) => badge))].sort();
const textOf = (tab: Tab) => tab.evaluate(() => document.querySelector('main')?.textContent ?? '', null);

inEachBrowser(
  'the first run',
  (opened) => {
    let page: Tab;
    beforeAll(async () => {
      if (!opened.driver.firstRun) throw new Error('No tab was opened when the extension was installed.');
      page = opened.driver.firstRun;
      await page.front();
    });

    it('opens when the extension was installed, and says that pages can be read', async () => {
      await until(
        'the title',
        () => page.evaluate(() => document.querySelector('h1')?.textContent ?? '', null),
        (title) => title === 'Welcome to Second Source',
      );
      await until(
        'the access',
        () => textOf(page),
        (text) => text.includes('can read web pages now'),
      );
    });

    it('marks its sample with the real badges, one of each kind a page can have', async () => {
      const marks = await until(
        'the badges',
        () => marksOf(page),
        (found) => kindsOf(found).join() === PAINTED.join(),
      );
      expect(marks.some(({ prominence }) => prominence === 'underline')).toBe(true);
    });

    it('explains all five kinds beside it', async () => {
      const explained = await page.evaluate(
        () => [...document.querySelectorAll<HTMLElement>('.legend [data-badge]')].map(({ dataset }) => dataset.badge),
        null,
      );
      expect(explained.sort()).toEqual([...PAINTED, 'dated'].sort());
    });

    it('is worked by the keyboard alone', async () => {
      const stops = await page.evaluate(() => document.querySelectorAll('button').length, null);
      for (let at = 0; at < stops; at += 1) {
        await page.press('Tab');
        const outline = await page.evaluate(() => {
          const { activeElement: here } = document;
          return here instanceof HTMLButtonElement ? getComputedStyle(here).outlineStyle : 'nowhere';
        }, null);
        expect(outline).not.toMatch(/none|nowhere/);
      }
      await page.press('Tab');
      const first = await until('a badge to have the focus', () => focusInOverlay(page), Boolean);
      await page.press('ArrowDown');
      const second = await until(
        'the next badge',
        () => focusInOverlay(page),
        (fact) => fact !== first,
      );
      expect(second).toBeTruthy();
      await page.press('Enter');
      await until('the card', () => cardText(page), Boolean);
      await page.press('Escape');
    });

    it('names the keys that the browser has for each command', async () => {
      const keys = () =>
        page.evaluate(
          () => [...document.querySelectorAll('.shortcuts kbd')].map((key) => key.textContent).join(' '),
          null,
        );
      await until('the keys', keys, (seen) => seen === 'Alt+Shift+J Alt+Shift+K Alt+Shift+L Alt+Shift+O');
    });

    it('opens a card at a click, without buttons that lead nowhere here', async () => {
      await clickMark(page, 'october-7-deaths');
      const text = await until('the card', () => cardText(page), Boolean);
      expect(text).toContain('about 1,160 people');
      expect(await auditOverlay(page)).toEqual([]);
      const buttons = await page.inOverlay((root) => root.querySelectorAll('[role=dialog] button').length, null);
      expect(buttons).toBe(1);
      await page.press('Escape');
      await until(
        'no card',
        () => cardText(page),
        (shown) => shown === undefined,
      );
    });

    it('has no fault that axe finds, in light and in dark', async () => {
      expect(await auditPage(page)).toEqual([]);
      expect(await auditOverlay(page)).toEqual([]);
      await turnDark(page);
      expect(await auditPage(page)).toEqual([]);
      expect(await auditOverlay(page)).toEqual([]);
    });

    it('fits narrow windows', async () => {
      await page.resize(320, 700);
      // The marks follow their words in the next frame.
      const width = () => page.evaluate(() => document.documentElement.scrollWidth, null);
      expect(await until('a page as wide as the window', width, (seen) => seen <= 320)).toBeGreaterThan(300);
      await page.resize(1100, 900);
    });

    it('logs no error, and runs into no policy', () => {
      expect(page.errors).toEqual([]);
    });
  },
  { keepsFirstRun: true },
);

inEachBrowser(
  'the first run without access',
  (opened) => {
    it('asks for access, says when it is given, and reads the next page', async () => {
      const page = opened.driver.firstRun as Tab;
      await page.front();
      await until(
        'the offer',
        () => textOf(page),
        (text) => text.includes('has no access to web pages') && text.includes('Allow access'),
      );
      expect(await auditPage(page)).toEqual([]);
      const middle = await page.evaluate(() => {
        const box = document.querySelector('.main-button')?.getBoundingClientRect();
        return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
      }, null);
      await page.click(middle.x, middle.y);
      await until(
        'the access',
        () => textOf(page),
        (text) => text.includes('can read web pages now'),
      );
      const article = await opened.driver.open(putSample(opened.site));
      expect((await paintedAnswer(opened.driver, article)).annotations.length).toBeGreaterThan(0);
    });
  },
  { browsers: ['firefox'], siteAccess: false, keepsFirstRun: true },
);
