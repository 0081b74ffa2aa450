import { mkdirSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cardText, clickMark } from '../../tools/drivers/overlay.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { putSample } from './site/sample.ts';

/** `npm run screenshots` copies them from here to where the README shows them. */
const FOLDER = 'build/screenshots';

inEachBrowser(
  'the pictures of the README',
  (opened) => {
    it('show the page, a card and the popup', async () => {
      const { driver, site } = opened;
      mkdirSync(FOLDER, { recursive: true });
      const tab = await driver.open(putSample(site));
      await tab.resize(900, 1080);
      await paintedAnswer(driver, tab);
      await tab.screenshot(`${FOLDER}/page.png`);

      await clickMark(tab, 'rafah-displaced-population');
      await until('the card', () => cardText(tab), Boolean);
      await tab.screenshot(`${FOLDER}/card.png`);

      const popup = await driver.openPopup(tab);
      await popup.resize(400, 600);
      const rows = () => popup.evaluate(() => document.querySelectorAll('button.row').length, null);
      await until('the list', rows, (count) => count > 0);
      await popup.front();
      await popup.screenshot(`${FOLDER}/popup.png`);
      for (const name of ['page', 'card', 'popup'])
        expect(statSync(`${FOLDER}/${name}.png`).size).toBeGreaterThan(20_000);
    });
  },
  { browsers: ['chromium'], scale: 2 },
);
