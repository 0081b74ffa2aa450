import { expect, it } from 'vitest';
import { cardText, clickMark, marksOf } from '../../tools/drivers/overlay.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article, RAFAH_FACT } from './article.ts';
import { measured } from './measured.ts';

const POLICY =
  "default-src 'none'; img-src data:; report-uri /csp-report; require-trusted-types-for 'script'; trusted-types 'none'";

inEachBrowser('a page with strict policies', (opened) => {
  it('shows the same as one without, and has nothing to report', async () => {
    const { driver, site } = opened;
    const look = async (path: string, headers: Record<string, string>) => {
      const tab = await driver.open(site.put(`http://hostile.test/${path}`, article(), headers));
      await paintedAnswer(driver, tab);
      const boxes = (await marksOf(tab)).map(({ fact, box }) => ({ fact, ...box }));
      await clickMark(tab, RAFAH_FACT);
      const card = await until('the card', () => cardText(tab), Boolean);
      const styled = await tab.inOverlay((root) => {
        const shown = root.querySelector('[role="dialog"]');
        return shown && [getComputedStyle(shown).backgroundColor, getComputedStyle(shown).position];
      }, null);
      await tab.close();
      return { boxes, card, styled };
    };
    const plain = await look('10', {});
    const strict = await look('10-strict', { 'content-security-policy': POLICY });
    const reports = site.hits.filter(({ url }) => url.endsWith('/csp-report'));
    const isSame = JSON.stringify(plain) === JSON.stringify(strict);
    measured(
      '10',
      driver.name,
      `${isSame ? 'same geometry, text and colours' : 'another look'}; ${reports.length} CSP reports`,
    );
    expect(strict).toEqual(plain);
    expect(reports.map(({ body }) => body)).toEqual([]);
  });
});
