import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOverlay, auditPage } from '../../tools/drivers/audit.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { cardText, clickMark } from '../../tools/drivers/overlay.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { LANGUAGES_SEEN } from './languages-seen.ts';
import { putSample } from './site/sample.ts';

const FACT = 'rafah-displaced-population';

const OWN_PAGES = ['options', 'explorer', 'panel', 'welcome'];

/** As a reader sees it: no isolates, and any space for the narrow ones of French. */
const plain = (text = '') => text.replace(/[\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ');

inEachBrowser('the languages', (opened) => {
  let article: Tab;
  let popup: Tab;
  beforeAll(async () => {
    article = await opened.driver.open(putSample(opened.site));
    await paintedAnswer(opened.driver, article);
    popup = await opened.driver.openPopup(article);
    await until(
      'the list',
      () => popup.evaluate(() => document.querySelectorAll('button.row').length, null),
      (count) => count > 0,
    );
    await article.front();
    await clickMark(article, FACT);
    await until('the card', () => cardText(article), Boolean);
  });
  afterAll(() => opened.driver.send({ type: 'change-settings', change: { language: 'en' } }));

  const popupRoot = () =>
    popup.evaluate(() => {
      const { lang, dir, textContent } = document.documentElement;
      return { lang, dir, text: textContent, width: document.documentElement.scrollWidth - innerWidth };
    }, null);
  const cardRoot = () =>
    article.inOverlay((root) => {
      const card = root.querySelector<HTMLElement>('[role=dialog]');
      const spoken = card?.closest<HTMLElement>('[lang]');
      return { lang: spoken?.lang, direction: card && getComputedStyle(card).direction, text: card?.textContent };
    }, null);

  describe.each(LANGUAGES_SEEN)('$code', ({ code, direction, both, card }) => {
    beforeAll(async () => {
      const changed = await opened.driver.send({ type: 'change-settings', change: { language: code } });
      expect(changed).toMatchObject({ ok: true });
    });

    it('is spoken at once by a popup that is open', async () => {
      const root = await until('the popup', popupRoot, ({ lang }) => lang === code);
      expect(root.dir).toBe(direction);
      for (const text of both) expect(plain(root.text)).toContain(text);
      expect(root.width).toBeLessThanOrEqual(0);
    });

    it('is spoken at once by a card that is open', async () => {
      const root = await until('the card', cardRoot, (seen) => seen?.lang === code);
      expect(root?.direction).toBe(direction);
      for (const text of [...both, ...card]) expect(plain(root?.text)).toContain(text);
    });

    it('has no fault that axe finds', async () => {
      // As high as all that is in it: a row half under the bar at the foot would count as a small target.
      await popup.resize(500, 8000);
      expect(await auditPage(popup)).toEqual([]);
      await popup.resize(1100, 900);
      expect(await auditOverlay(article)).toEqual([]);
    });
  });

  it('leave a page that runs from right to left as wide as it is', async () => {
    await opened.driver.send({ type: 'change-settings', change: { language: 'ar' } });
    await until('the card', cardRoot, (seen) => seen?.lang === 'ar');
    const tooWide = await article.evaluate(() => {
      const root = document.documentElement;
      root.dir = 'rtl';
      const width = root.scrollWidth - root.clientWidth;
      root.dir = '';
      return width;
    }, null);
    expect(tooWide).toBe(0);
  });

  it.each(OWN_PAGES)('fit a narrow window: %s', async (page) => {
    const tab = await opened.driver.openOwnPage(`src/${page}/index.html`);
    await tab.resize(360, 700);
    const seen = () =>
      tab.evaluate(() => {
        const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
        return { lang, dir, tooWide: scrollWidth - clientWidth };
      }, null);
    // German has the longest words, and Arabic runs the other way.
    for (const { code, direction } of LANGUAGES_SEEN.slice(-2)) {
      await opened.driver.send({ type: 'change-settings', change: { language: code } });
      const fits = await until(`${page} in ${code}`, seen, ({ lang, tooWide }) => lang === code && tooWide === 0);
      expect(fits.dir).toBe(direction);
    }
    await tab.close();
  });
});
