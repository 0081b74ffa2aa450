import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import { auditOverlay, auditPage } from '../../tools/drivers/audit.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { cardText, clickInCard, clickMark, marksOf } from '../../tools/drivers/overlay.ts';
import { paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { putSample } from './site/sample.ts';

const FACT = 'october-7-deaths';
const FORMATS = [
  ['Text', /^How many people were killed .*\n\nThis page\n {2}about 1,400 people/],
  ['Markdown', /^## How many people were killed/],
  ['JSON-LD', /^\{\n {2}"@context": \[\n {4}"http:\/\/www.w3.org\/ns\/anno.jsonld"/],
] as const;
interface OwnTab {
  id: number;
  url: string | undefined;
}
declare const chrome: { tabs: { query(filter: object): Promise<OwnTab[]>; remove(id: number): Promise<void> } };

inEachBrowser('from a card', (opened) => {
  let tab: Tab;
  let answer: Answer;
  const openCard = async (url: string) => {
    tab = await opened.driver.open(url);
    answer = await paintedAnswer(opened.driver, tab);
    await clickMark(tab, FACT);
    await until('an open card', () => cardText(tab), Boolean);
  };
  const textToCopy = () => tab.inOverlay((root) => root.querySelector('textarea')?.value ?? null, null);
  const says = (words: RegExp) =>
    until(
      `the card to say ${words}`,
      () => cardText(tab),
      (text) => words.test(text ?? ''),
    );

  it('the annotation is copied where the page is secure', async () => {
    const source = readFileSync('tests/pages/sample/source.html', 'utf8');
    const field = '<textarea autofocus></textarea></body>';
    await openCard(opened.site.put('http://localhost/copy', source.replace('</body>', field)));
    await clickInCard(tab, 'Copy');
    await clickInCard(tab, 'Markdown');
    await says(/Copied as Markdown/);
    expect(await textToCopy()).toBeNull();
    await tab.close();
  });

  it('it is shown, selected, where the page has no clipboard', async () => {
    await openCard(putSample(opened.site));
    await clickInCard(tab, 'Copy');
    for (const [format, start] of FORMATS) {
      await clickInCard(tab, format);
      const text = await until('the text', textToCopy, (shown) => start.test(shown ?? ''));
      expect(text).toContain('http://sample-gazette.test/');
      const selected = () =>
        tab.inOverlay((root) => {
          const field = root.activeElement as HTMLTextAreaElement | null;
          return field ? field.selectionEnd - field.selectionStart : 0;
        }, null);
      await until('all of it selected', selected, (units) => units === text?.length);
    }
    await says(/press Ctrl\+C/);
    expect(await auditOverlay(tab)).toEqual([]);
    await tab.close();
  });

  it.each([
    ['Not a match…', /\/wrong-match\/index\.html\?tab=\d+&index=\d+$/],
    ['More in the explorer', /\/explorer\/index\.html#october-7-deaths$/],
  ])('“%s” opens the extension’s own page', async (name, address) => {
    const desk = await opened.driver.openOwnPage('src/popup/index.html');
    await openCard(putSample(opened.site));
    await clickInCard(tab, name);
    const tabs = () =>
      desk.evaluate(() => chrome.tabs.query({}).then((all) => all.map(({ id, url }) => ({ id, url }))), null);
    const isIts = ({ url }: OwnTab) => address.test(url ?? '');
    const its = (await until('its page', tabs, (all) => all.some(isIts))).find(isIts);
    await desk.evaluate((id) => chrome.tabs.remove(id), its?.id ?? 0);
    await desk.close();
    await tab.close();
  });

  it('a match can be hidden, which the open page shows at once, and shown again', async () => {
    await openCard(putSample(opened.site));
    const index = answer.annotations.findIndex(({ fact }) => fact === FACT);
    const page = `src/wrong-match/index.html?tab=${opened.driver.tabId(tab)}&index=${index}`;
    const asked = await opened.driver.openOwnPage(page);
    const text = () => asked.evaluate(() => document.body.textContent ?? '', null);
    const press = (name: string) =>
      asked.evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted);
        button?.focus();
      }, name);
    const facts = async () => (await marksOf(tab)).map(({ fact }) => fact);
    await until('the question', text, (shown) => shown.includes(answer.annotations[index]?.sentence ?? '?'));
    expect(await auditPage(asked)).toEqual([]);
    await press('Hide on this device');
    await asked.press('Enter');
    await until('the undo', text, (shown) => shown.includes('Show again'));
    await tab.front();
    await until('the mark to go', facts, (seen) => !seen.includes(FACT));
    await until(
      'the card to go',
      () => cardText(tab),
      (shown) => shown === undefined,
    );
    await asked.front();
    await press('Show again');
    await asked.press('Enter');
    await tab.front();
    await until('the mark to come back', facts, (seen) => seen.includes(FACT));
    await asked.close();
    await tab.close();
  });

  it('a match that is gone is said to be', async () => {
    const page = await opened.driver.openOwnPage('src/wrong-match/index.html?tab=99999999&index=0');
    await until(
      'the words',
      () => page.evaluate(() => document.body.textContent ?? '', null),
      (text) => text.includes('no longer stands on the page'),
    );
    await page.close();
  });
});
