// One file: each state is shown on pages of the same three sentences.
import { expect, it } from 'vitest';
import type { Tab } from '../../tools/drivers/driver.ts';
import { marksOf } from '../../tools/drivers/overlay.ts';
import { pageStateOf, paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';

const RAFAH = 'About 1.5 million people are sheltering in Rafah, aid workers said on Tuesday.';
const HOSTAGES = 'Israel believes that about 130 hostages are still being held in Gaza by Hamas.';
const GARDEN =
  'The committee met in the village hall and voted to plant forty lime trees along the lane before the winter.';

const article = (...paragraphs: string[]) => `<!doctype html><html lang="en"><head><title>News</title>
  <meta property="article:published_time" content="2024-03-26"><link rel="icon" href="data:,"></head>
  <body><main><article><h1>What was said on the day</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;

inEachBrowser('a page', (opened) => {
  const popupSays = async (tab: Tab, words: RegExp) => {
    const popup = await opened.driver.openPopup(tab);
    await until(
      `the popup to say ${words}`,
      () => popup.evaluate(() => document.body.textContent ?? '', null),
      (text) => words.test(text),
    );
    await popup.close();
  };
  const markedFacts = async (tab: Tab) => (await marksOf(tab)).map((mark) => mark.fact);

  it('without an article is left alone, and the popup says so', async () => {
    const tab = await opened.driver.open(
      opened.site.put('http://states.test/empty', '<!doctype html><title>App</title><body><button>Go</button></body>'),
    );
    await pageStateOf(opened.driver, tab, 'no-article');
    expect(await markedFacts(tab)).toEqual([]);
    expect(await opened.driver.toolbarText(tab)).toBe('');
    await popupSays(tab, /No article was found on this page/);
    await tab.close();
  });

  it('on another subject has no mark, and the popup tells how many documents were asked', async () => {
    const tab = await opened.driver.open(opened.site.put('http://states.test/garden', article(GARDEN, GARDEN, GARDEN)));
    const { answer } = await pageStateOf(opened.driver, tab, 'read');
    expect(answer.annotations).toEqual([]);
    expect(await markedFacts(tab)).toEqual([]);
    await popupSays(tab, /None of the 5 documents speaks of this page/);
    await tab.close();
  });

  it('that is very long is read as far as it goes, and the popup says how far', async () => {
    const paragraph = `${GARDEN} `.repeat(80);
    const long = Array.from({ length: 240 }, () => paragraph);
    const tab = await opened.driver.open(opened.site.put('http://states.test/long', article(RAFAH, ...long)));
    const { readUnits } = await pageStateOf(opened.driver, tab, 'read');
    expect(readUnits).toBeGreaterThan(1_900_000);
    await popupSays(tab, /The page is very long: its first [\d,]+ characters were read/);
    await tab.close();
  });

  it('of a site that is switched off is left alone when it loads, and the popup says so', async () => {
    const sites = { which: 'all-but' as const, hosts: ['states.test'] };
    await opened.driver.send({ type: 'change-settings', change: { sites } });
    const tab = await opened.driver.open(opened.site.put('http://states.test/off', article(RAFAH, GARDEN, GARDEN)));
    await pageStateOf(opened.driver, tab, 'paused');
    expect(await markedFacts(tab)).toEqual([]);
    await popupSays(tab, /1 site is switched off.*Reading is switched off on this site/);
    await opened.driver.send({ type: 'change-settings', change: { sites: { which: 'all', hosts: [] } } });
    await paintedAnswer(opened.driver, tab);
    await tab.close();
  });

  it('of an outlet that has a document is not set against it, and the popup says so', async () => {
    const page = article(RAFAH, GARDEN, GARDEN).replace('<head>', '<head><meta property="og:site_name" content="AFP">');
    const tab = await opened.driver.open(opened.site.put('http://states.test/outlet', page));
    const { answer } = await pageStateOf(opened.driver, tab, 'read');
    expect(answer.ownDocuments).toHaveLength(1);
    await popupSays(tab, /a document of its own outlet, which is not set against it/);
    await tab.close();
  });

  it('that is not HTML is left alone', async () => {
    const tab = await opened.driver.open(
      opened.site.put('http://states.test/text', RAFAH, { 'content-type': 'text/plain' }),
    );
    await popupSays(tab, /not read|No article/);
    expect(await markedFacts(tab)).toEqual([]);
    await tab.close();
  });

  it('is read again when a paragraph comes, and its marks go with their text', async () => {
    const tab = await opened.driver.open(opened.site.put('http://states.test/grows', article(RAFAH, GARDEN, GARDEN)));
    await paintedAnswer(opened.driver, tab);
    await tab.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('article')?.append(paragraph);
    }, HOSTAGES);
    await until(
      'a second mark',
      () => markedFacts(tab),
      (facts) => facts.includes('hostages-held-in-gaza'),
    );
    await until(
      'a count of 2',
      () => opened.driver.toolbarText(tab),
      (text) => text === '2',
    );
    await tab.evaluate(() => document.querySelector('article p')?.remove(), null);
    await until(
      'the first mark to go',
      () => markedFacts(tab),
      (facts) => !facts.includes('rafah-displaced-population'),
    );
    await tab.close();
  });

  it('that turns into a list has no mark and no count any more', async () => {
    const tab = await opened.driver.open(opened.site.put('http://states.test/turns', article(RAFAH, GARDEN, GARDEN)));
    await paintedAnswer(opened.driver, tab);
    const countToBe = (wanted: string) =>
      until(
        `the count to be “${wanted}”`,
        () => opened.driver.toolbarText(tab),
        (text) => text === wanted,
      );
    await countToBe('1');
    await tab.evaluate(() => {
      const main = document.querySelector('main');
      main?.replaceChildren('One story, another story');
    }, null);
    await countToBe('');
    expect(await markedFacts(tab)).toEqual([]);
    await pageStateOf(opened.driver, tab, 'no-article');
    await tab.close();
  });

  it('is marked again, and once, when the reader comes back to it', async () => {
    const tab = await opened.driver.open(opened.site.put('http://states.test/first', article(RAFAH, GARDEN, GARDEN)));
    await paintedAnswer(opened.driver, tab);
    await tab.go(opened.site.put('http://states.test/second', article(GARDEN, GARDEN, GARDEN)));
    await pageStateOf(opened.driver, tab, 'read');
    await tab.back();
    await until(
      'the mark',
      () => markedFacts(tab),
      (facts) => facts.join() === 'rafah-displaced-population',
    );
    const hosts = await tab.evaluate(() => document.querySelectorAll('second-source-overlay').length, null);
    expect(hosts).toBe(1);
    await tab.close();
  });

  it('under a strict content security policy is marked all the same, and reports nothing', async () => {
    const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    const tab = await opened.driver.open(
      opened.site.put('http://states.test/strict', article(RAFAH, GARDEN, GARDEN), {
        'content-security-policy': policy,
      }),
    );
    await paintedAnswer(opened.driver, tab);
    const [mark] = await marksOf(tab);
    expect(mark?.box.width).toBeGreaterThan(8);
    // The page's own icon and styles may be refused: only what names us would be ours.
    expect(tab.errors.filter((error) => /extension/.test(error))).toEqual([]);
    await tab.close();
  });

  it('of the browser itself is not read, and the popup says so', async () => {
    const tab = await opened.driver.open('about:blank');
    await popupSays(tab, /This tab is not read/);
    await tab.close();
  });
});

inEachBrowser(
  'a page without access',
  (opened) => {
    it('is left alone, and the popup says how to give access and then has it read', async () => {
      const tab = await opened.driver.open(
        opened.site.put('http://states.test/no-access', article(RAFAH, GARDEN, GARDEN)),
      );
      const popup = await opened.driver.openPopup(tab);
      const text = () => popup.evaluate(() => document.body.textContent ?? '', null);
      await until('the offer', text, (shown) => /has no access to web pages/.test(shown) && /Allow access/.test(shown));
      expect(await marksOf(tab)).toEqual([]);
      const press = async () => {
        await popup.front();
        await popup.evaluate(() => document.querySelector<HTMLElement>('.state button')?.focus(), null);
        await popup.press('Enter');
      };
      await press();
      await until('what to do next', text, (shown) => /Load the page again to have it read/.test(shown));
      await press();
      await paintedAnswer(opened.driver, tab);
      await until('the statement', text, (shown) => /1 statement that/.test(shown));
      await tab.close();
    });
  },
  { browsers: ['firefox'], siteAccess: false },
);
