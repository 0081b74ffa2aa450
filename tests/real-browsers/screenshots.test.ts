import { mkdirSync, statSync } from 'node:fs';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { turnDark } from '../../tools/drivers/colour-scheme.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { cardText, clickMark } from '../../tools/drivers/overlay.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { putSample } from './site/sample.ts';

/** `npm run screenshots` copies them from here to docs/screenshots. */
const FOLDER = 'build/screenshots';
const FACT = 'rafah-displaced-population';
const DARK = '<style>body, body * { background: #15181d !important; color: #d8d8d8 !important }</style>';

/** The extension's own pages: name, path, size, and what is there once all of it is. */
const OWN_PAGES: [name: string, path: string, width: number, height: number, ready: string][] = [
  ['explorer', `src/explorer/index.html#${FACT}`, 1200, 860, 'main svg'],
  ['explorer-document', 'src/explorer/index.html#document:', 1200, 700, 'main h2'],
  ['options', 'src/options/index.html', 1100, 1000, 'input[type=radio]'],
  ['welcome', 'src/welcome/index.html', 1150, 1000, 'article p'],
];

inEachBrowser(
  'the pictures of the documents',
  (opened) => {
    let article: Tab;
    beforeAll(async () => {
      mkdirSync(FOLDER, { recursive: true });
      article = await opened.driver.open(putSample(opened.site));
      await paintedAnswer(opened.driver, article);
    });
    afterEach(() => opened.driver.send({ type: 'forget', what: 'everything' }));

    const taken = async (tab: Tab, name: string) => {
      await tab.front();
      await tab.evaluate(() => document.fonts.ready.then(() => undefined), null);
      await tab.screenshot(`${FOLDER}/${name}.png`);
      expect(statSync(`${FOLDER}/${name}.png`).size).toBeGreaterThan(20_000);
    };
    const shows = (tab: Tab, selector: string) =>
      until(selector, () => tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector), Boolean);
    const withCard = async (tab: Tab, fact: string) => {
      await clickMark(tab, fact);
      await until('the card', () => cardText(tab), Boolean);
    };

    it('show a page and a card', async () => {
      await article.resize(900, 1080);
      await taken(article, 'page');
      await withCard(article, FACT);
      await taken(article, 'card');
      await article.press('Escape');
      await withCard(article, 'us-policy-changed');
      await taken(article, 'card-parties');
      await article.press('Escape');
    });

    it('show a card on a dark page, on a narrow one, and in Arabic', async () => {
      const dark = await opened.driver.open(putSample(opened.site, DARK));
      await paintedAnswer(opened.driver, dark);
      await dark.resize(900, 900);
      await withCard(dark, FACT);
      await taken(dark, 'card-dark');
      await dark.close();
      await article.resize(360, 640);
      await withCard(article, 'october-7-deaths');
      await taken(article, 'card-narrow');
      await article.press('Escape');
      await article.resize(900, 900);
      await opened.driver.send({ type: 'change-settings', change: { language: 'ar' } });
      await article.front();
      await withCard(article, FACT);
      await until(
        'the card in Arabic',
        () => cardText(article),
        (text) => /[\u0600-\u06ff]/.test(text ?? ''),
      );
      await taken(article, 'card-arabic');
      await article.press('Escape');
    });

    it('show the popup and the panel', async () => {
      const popup = await opened.driver.openPopup(article);
      await popup.resize(400, 600);
      await shows(popup, 'button.row');
      await taken(popup, 'popup');
      await popup.type('hostages');
      await shows(popup, 'li.fact');
      await taken(popup, 'popup-search');
      await popup.close();
      const panel = await opened.driver.openOwnPage(`src/panel/index.html?tab=${opened.driver.tabId(article)}`);
      await panel.resize(380, 900);
      await shows(panel, 'button.row');
      await taken(panel, 'panel');
      await turnDark(panel);
      await taken(panel, 'panel-dark');
      await panel.close();
    });

    it.each(OWN_PAGES)('show %s', async (name, path, width, height, ready) => {
      const tab = await opened.driver.openOwnPage(path);
      await tab.resize(width, height);
      await shows(tab, ready);
      await taken(tab, name);
      await tab.close();
    });
  },
  { browsers: ['chromium'], scale: 2 },
);
