import { expect, it } from 'vitest';
import { marksOf } from '../../tools/drivers/overlay.ts';
import { pageStateOf } from '../../tools/drivers/settled.ts';
import { inEachBrowser } from '../real-browsers/each-browser.ts';
import { article, GARDEN, RAFAH, RAFAH_FACT } from './article.ts';
import { measured } from './measured.ts';

/** Paragraphs that are no news, each beside a statement that must still be found. */
const PARAGRAPHS: Record<string, string> = {
  'a figure of 100,000 digits': '7'.repeat(100_000),
  'a name of 100,000 letters': `Mr ${'A'.repeat(100_000)} said so.`,
  'lone surrogates': `\ud83d said \udc00 of it, \ud83d\ud83d and \udc00.`.repeat(20),
  'characters without a meaning': '\u0001\u0002 \ufffe \uffff said the mayor. '.repeat(20),
  '10,000 sentences': 'He came. '.repeat(10_000),
  Arabic: 'قال مسؤولون إن المدينة تستقبل النازحين منذ أشهر وإن الأعداد تتزايد كل يوم. '.repeat(5),
  Chinese: '官员说，这座城市几个月来一直在接收流离失所的人，人数每天都在增加。'.repeat(5),
  'combining marks': `e${'\u0301'.repeat(5000)} said so.`,
};

inEachBrowser('text of any script', (opened) => {
  it.each(Object.entries(PARAGRAPHS))('%s hinders nothing', async (name, paragraph) => {
    const { driver, site } = opened;
    const html = article({ body: [RAFAH, paragraph, GARDEN, GARDEN] });
    const tab = await driver.open(site.put(`http://hostile.test/26-${encodeURIComponent(name)}`, html));
    const { answer } = await pageStateOf(driver, tab, 'read');
    measured('26', driver.name, `${tab.errors.length} crashes`, name);
    expect(answer.annotations.map(({ fact }) => fact)).toEqual([RAFAH_FACT]);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('a page that the browser has translated is left alone', async () => {
    const { driver, site } = opened;
    const translated = article().replace('<html lang="en">', '<html lang="de" class="translated-ltr">');
    const tab = await driver.open(site.put('http://hostile.test/26-translated', translated));
    await pageStateOf(driver, tab, 'no-article');
    const marks = await marksOf(tab);
    measured('26', driver.name, marks.length === 0 ? 'stands down' : 'marks it', 'translated');
    expect(marks).toEqual([]);
    await tab.close();
  });
});
