// One file: all of it is one options page beside the same two articles.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditPage } from '../../tools/drivers/audit.ts';
import { turnDark } from '../../tools/drivers/colour-scheme.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { cardText, clickMark, marksOf } from '../../tools/drivers/overlay.ts';
import { pageStateOf, paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { putFerryPage } from './site/ferry-page.ts';
import { putSample } from './site/sample.ts';

const PACK = 'tests/cases/packs/northholm-ferry.json';
const FERRY = 'ferry-travellers';
const german: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/de/messages.json', 'utf8'),
);
declare const chrome: { storage: { local: { get(keys: null): Promise<object> } } };

inEachBrowser('the options', (opened) => {
  let sample: Tab;
  let ferry: Tab;
  let options: Tab;
  const files = mkdtempSync(join(tmpdir(), 'second-source-'));
  const fileOf = (name: string, text: string): string => {
    writeFileSync(join(files, name), text);
    return join(files, name);
  };
  beforeAll(async () => {
    const { driver, site } = opened;
    sample = await driver.open(putSample(site));
    await paintedAnswer(driver, sample);
    ferry = await driver.open(putFerryPage(site));
    await pageStateOf(driver, ferry, 'read');
    options = await driver.openOwnPage('src/options/index.html');
    await until('the options', () => shown('#sites input'), Boolean);
  });
  afterAll(() => rmSync(files, { recursive: true }));
  beforeEach(() => options.front());

  const shown = (selector: string) => options.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
  const textOf = (selector: string) =>
    options.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
  /** Clicks the middle of an element with the mouse. */
  const click = async (selector: string) => {
    const middle = await options.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, selector);
    if (!middle) throw new Error(`No ${selector} in the options.`);
    await options.click(middle.x, middle.y);
  };
  const focus = (selector: string) =>
    options.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  const focused = () =>
    options.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    }, null);
  const told = (words: string) =>
    until(
      `the line “${words}”`,
      () => textOf('[role=status]'),
      (text) => text.includes(words),
    );
  /** The marks of a page, once they are as wanted; without loading it anew. */
  const marks = async (page: Tab, what: string, isWanted: (facts: Awaited<ReturnType<typeof marksOf>>) => boolean) => {
    await page.front();
    const seen = await until(what, () => marksOf(page), isWanted);
    await options.front();
    return seen;
  };
  const importFile = (path: string) => options.chooseFiles('input[type=file]', [path]);
  const layer = () => sample.inOverlay((root) => root.querySelector('.layer')?.className ?? '', null);

  describe('apply in open tabs at once:', () => {
    it('a site is switched off and on again', async () => {
      await click('#sites input[value=all-but]');
      await told('Saved.');
      await until('the field', () => shown('[name=host]'), Boolean);
      await focus('[name=host]');
      await options.type('https://www.sample-gazette.test/world?edition=1');
      await options.press('Enter');
      await marks(sample, 'no marks', (seen) => seen.length === 0);
      expect(await pageStateOf(opened.driver, sample, 'paused')).toMatchObject({ off: 'here' });
      expect(await textOf('.sites li bdi')).toBe('sample-gazette.test');
      await click('.sites li button');
      await marks(sample, 'marks', (seen) => seen.length > 0);
      await until(
        'the focus',
        () => options.evaluate(() => document.activeElement?.getAttribute('name'), null),
        (name) => name === 'host',
      );
      await click('#sites input[value=all]');
    });

    it('all sites are paused', async () => {
      await click('[name=paused]');
      await marks(sample, 'no marks', (seen) => seen.length === 0);
      expect(await pageStateOf(opened.driver, sample, 'paused')).toMatchObject({ off: 'everywhere' });
      await click('[name=paused]');
      await marks(sample, 'marks', (seen) => seen.length > 0);
    });

    it('a kind of badge is switched off and on again', async () => {
      const before = await marks(sample, 'marks that differ', (seen) => seen.some(({ badge }) => badge === 'differs'));
      await click('[name=differs]');
      const left = await marks(sample, 'none that differ', (seen) => seen.every(({ badge }) => badge !== 'differs'));
      expect(left.length).toBeGreaterThan(0);
      await click('[name=differs]');
      await marks(sample, 'all again', (seen) => seen.length === before.length);
    });

    it('fewer and more are shown', async () => {
      const usual = await marks(sample, 'marks', (seen) => seen.length > 0);
      await click('#badges input[value=fewer]');
      await marks(sample, 'fewer marks', (seen) => seen.length > 0 && seen.length < usual.length);
      await click('#badges input[value=more]');
      await marks(sample, 'more marks', (seen) => seen.length > usual.length);
      await click('#badges input[value=usual]');
      await marks(sample, 'as usual', (seen) => seen.length === usual.length);
    });

    it('badges take another style and size, in the sample here too', async () => {
      await click('#look input[value=outlined]');
      await click('#look input[value=large]');
      await sample.front();
      await until('the look', layer, (name) => /style-outlined/.test(name ?? '') && /size-large/.test(name ?? ''));
      await options.front();
      const preview = () =>
        options.evaluate(() => {
          const { style, size } = document.querySelector<HTMLElement>('.preview')?.dataset ?? {};
          return [style, size, document.querySelectorAll('.preview svg').length];
        }, null);
      expect(await preview()).toEqual(['outlined', 'large', 5]);
      await click('#look input[value=underline]');
      await until('no icons', preview, ([style, , icons]) => style === 'underline' && icons === 0);
      await click('#look input[value=filled]');
      await click('#look input[value=medium]');
    });

    it('the options, the marks and the card speak another language', async () => {
      await click('#language input[value=de]');
      await until(
        'the title',
        () => textOf('h1'),
        (title) => title === german.options_title?.message,
      );
      expect(await options.evaluate(() => [document.documentElement.lang, document.title], null)).toEqual([
        'de',
        german.options_title?.message,
      ]);
      await sample.front();
      const region = () => sample.countInOverlay('region', german.overlay_name?.message ?? '');
      await until('the marks in German', region, (count) => count === 1);
      await clickMark(sample, 'rafah-displaced-population');
      await until(
        'the card',
        () => cardText(sample),
        (text) => text?.includes(german.thisPage?.message ?? '?') ?? false,
      );
      await sample.press('Escape');
      await options.front();
      await click('#language input[value=browser]');
      await until(
        'English again',
        () => textOf('h1'),
        (title) => title === 'Second Source options',
      );
    });

    it('an imported pack adds badges; switched off or removed it takes them along', async () => {
      await importFile(PACK);
      await told('northholm-ferry.json was taken in.');
      const isFerry = ({ fact }: { fact: string }) => fact === FERRY;
      await marks(ferry, 'the ferry’s badge', (seen) => seen.some(isFerry));
      await click('[name="pack northholm-ferry"]');
      await marks(ferry, 'no badge', (seen) => seen.length === 0);
      await click('[name="pack northholm-ferry"]');
      await marks(ferry, 'the badge again', (seen) => seen.some(isFerry));
      await click('[data-pack=northholm-ferry] .danger');
      await until(
        'the question',
        () => textOf('[data-pack=northholm-ferry] .confirm p'),
        (text) => text.includes('Remove “The Northholm ferry'),
      );
      await click('[data-pack=northholm-ferry] .sure');
      await told('was removed.');
      expect(await focused()).toBe('Claim packs');
      await marks(ferry, 'no badge', (seen) => seen.length === 0);
    });
  });

  it('shows what is in a pack, and leads to its facts', async () => {
    await importFile(PACK);
    await until(
      'the pack',
      () => textOf('[data-pack=northholm-ferry] .counts'),
      (text) => text === '2 documents · 2 facts · 3 claims',
    );
    await click('[data-pack=northholm-ferry] summary');
    const said = await until('its documents', () => textOf('[data-pack=northholm-ferry] .contents'), Boolean);
    expect(said).toMatch(/Coast Dispatch\s+6 Feb 2024/);
    const links = await options.evaluate(
      () =>
        [...document.querySelectorAll<HTMLAnchorElement>('[data-pack=northholm-ferry] a')].map(
          ({ href }) => new URL(href).pathname + new URL(href).hash,
        ),
      null,
    );
    expect(links).toEqual(['/src/explorer/index.html#ferry-travellers', '/src/explorer/index.html#ferry-sailing']);
  });

  describe('says what is wrong with', () => {
    const text = readFileSync(PACK, 'utf8');
    const BAD: [fault: string, file: () => string, message: RegExp][] = [
      [
        'a file cut short',
        () => fileOf('cut.json', text.slice(0, -200)),
        /cut\.json was not taken in: The file is no JSON/,
      ],
      [
        'a huge file',
        () => fileOf('huge.json', ' '.repeat(6_000_001)),
        /huge\.json.*larger than the 2 million characters/,
      ],
      [
        'another version’s pack',
        () => fileOf('newer.json', text.replace('"format": 2', '"format": 9')),
        /format 9.*update Second Source/,
      ],
      [
        'markup, as text',
        () => fileOf('markup.json', text.replace('"quantity"', '"<img src=x onerror=alert(1)>"')),
        /damaged at facts\.0\.kind: .*<img src=x onerror=alert\(1\)>/,
      ],
    ];
    it.each(BAD)('%s', async (_, file, message) => {
      const packs = () => options.evaluate(() => document.querySelectorAll('.pack').length, null);
      const before = await packs();
      await importFile(file());
      await until(
        'the reason',
        () => textOf('.import .problem'),
        (said) => message.test(said.replace(/\s+/g, ' ')),
      );
      expect(await packs()).toBe(before);
      expect(await shown('img')).toBe(false);
    });
  });

  it('says what is no site, and takes it once it is mended', async () => {
    await click('#sites input[value=only]');
    await until(
      'the hint',
      () => textOf('#sites'),
      (said) => said.includes('The list is empty: no site is read.'),
    );
    await focus('[name=host]');
    await options.type('my favourite paper');
    await options.press('Enter');
    await until(
      'the reason',
      () => textOf('.sites .problem'),
      (said) => said.startsWith('“my favourite paper” is no site.'),
    );
    expect(await options.evaluate(() => document.activeElement?.getAttribute('aria-invalid'), null)).toBe('true');
    await click('#sites input[value=all]');
  });

  it('shows a hidden match again, and deletes what it is told to, when asked twice', async () => {
    const { driver } = opened;
    await driver.send({ type: 'hide-match', fact: FERRY, sentence: 'Some 240 travellers were stranded.' });
    await driver.send({ type: 'remember-search', query: 'ferry' });
    await until(
      'the match',
      () => textOf('[data-kept=hidden-matches] .note'),
      (said) => said.startsWith('1 match'),
    );
    await click('[data-kept=hidden-matches] summary');
    await click('[data-kept=hidden-matches] .contents button');
    await until(
      'no match',
      () => textOf('[data-kept=hidden-matches] .note'),
      (said) => said.startsWith('0 matches'),
    );
    expect(await focused()).toBe('Data on this device');

    await focus('[data-kept=recent-searches] .danger');
    await options.press('Enter');
    await until('the focus', focused, (name) => name === 'Keep');
    await options.press('Escape');
    await until('the focus back', focused, (name) => name === 'Delete the recent searches');

    await focus('.everything .danger');
    await options.press('Enter');
    await until('the focus', focused, (name) => name === 'Keep');
    await options.press('Tab');
    await options.press('Enter');
    await told('Deleted.');
    const kept = () => options.evaluate(() => chrome.storage.local.get(null).then((all) => Object.keys(all)), null);
    await until('nothing', kept, (keys) => keys.length === 0);
    await until(
      'no pack',
      () => shown('[data-pack=northholm-ferry]'),
      (isThere) => !isThere,
    );
  });

  it('has no fault that axe finds, in light and dark, with all of it open', async () => {
    await importFile(PACK);
    await click('#sites input[value=only]');
    await until('the pack', () => shown('[data-pack=northholm-ferry]'), Boolean);
    await options.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, null);
    await click('[data-pack=northholm-ferry] .danger');
    expect(await auditPage(options)).toEqual([]);
    await turnDark(options);
    expect(await auditPage(options)).toEqual([]);
  });

  it('log no error', () => {
    expect(options.errors).toEqual([]);
  });
});
