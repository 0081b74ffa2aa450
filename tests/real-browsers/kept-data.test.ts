// One file: all of it is one options page, with what it takes in, keeps and deletes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from '../../tools/drivers/audit.ts';
import { turnDark } from '../../tools/drivers/colour-scheme.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { onOwnPage } from '../../tools/drivers/own-page.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';

const FILE = 'tests/cases/packs/northholm-ferry.json';
const PACK = readFileSync(FILE, 'utf8');
declare const chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };

inEachBrowser('what the options take in and keep', (opened) => {
  let options: Tab;
  const { has, count, textOf, focus, focused, click } = onOwnPage(() => options);
  const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
  const fileOf = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const take = (path: string) => options.chooseFiles('input[type=file]', [path]);
  const says = (selector: string, isRight: (text: string) => boolean) =>
    until(`the words in ${selector}`, () => textOf(selector), isRight);
  const keptKeys = () => options.evaluate(() => chrome.storage.local.get(null).then((all) => Object.keys(all)), null);
  beforeAll(async () => {
    options = await opened.driver.openOwnPage('src/options/index.html');
    await until('the options', () => has('#sites input'), Boolean);
    return () => rmSync(folder, { recursive: true });
  });
  afterAll(() => expect(options.errors).toEqual([]));

  it('shows what is in a pack, and leads to its facts', async () => {
    await take(FILE);
    await says('[data-pack=northholm-ferry] .counts', (text) => text === '2 documents · 2 facts · 3 claims');
    await click('[data-pack=northholm-ferry] summary');
    expect(await textOf('[data-pack=northholm-ferry] .contents')).toMatch(/Coast Dispatch ?6 Feb 2024/);
    const links = await options.evaluate(
      () => [...document.querySelectorAll<HTMLAnchorElement>('[data-pack=northholm-ferry] a')].map(({ hash }) => hash),
      null,
    );
    expect(links).toEqual(['#ferry-travellers', '#ferry-sailing']);
  });

  describe('says what is wrong with', () => {
    const BAD: [fault: string, text: string, message: RegExp][] = [
      ['a file cut short', PACK.slice(0, -200), /^bad\.json was not taken in: The file is no JSON/],
      ['a huge file', ' '.repeat(6_000_001), /larger than the 2 million characters a pack may have/],
      ['another version’s pack', PACK.replace('"format": 2', '"format": 9'), /format 9.*update Second Source/],
      [
        'markup, as text',
        PACK.replace('"quantity"', '"<img src=x onerror=alert(1)>"'),
        /damaged at facts\.0\.kind: .*<img src=x onerror=alert\(1\)>/,
      ],
    ];
    it.each(BAD)('%s, and leaves the packs as they were', async (_, text, message) => {
      const before = await count('.pack');
      await take(fileOf('bad.json', text));
      await says('.import .problem', (said) => message.test(said));
      expect(await count('.pack')).toBe(before);
      expect(await has('img')).toBe(false);
    });
  });

  it('takes a file that is dropped there', async () => {
    await options.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text.replaceAll('northholm-ferry', 'dropped')], 'dropped.json'));
      document.querySelector('.import')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    }, PACK);
    await until('the pack', () => has('[data-pack=dropped]'), Boolean);
  });

  it('says what is no site, and takes it once it is mended', async () => {
    await click('#sites input[value=only]');
    await says('#sites', (text) => text.includes('The list is empty: no site is read.'));
    await focus('[name=host]');
    await options.type('my favourite paper');
    await options.press('Enter');
    await says('.sites .problem', (text) => text.startsWith('“my favourite paper” is no site. Type a host name'));
    expect(await options.evaluate(() => document.activeElement?.getAttribute('aria-invalid'), null)).toBe('true');
    await options.evaluate(() => (document.activeElement as HTMLInputElement).select(), null);
    await options.type('www.example.org');
    await options.press('Enter');
    await says('.sites li bdi', (text) => text === 'example.org');
    expect(await textOf('.sites .problem')).toBe('');
    await click('#sites input[value=all]');
  });

  it('reaches every control with the Tab key alone, each with a focus that is seen', async () => {
    const wanted = await options.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a, button:enabled, input, summary')];
      // Of each group of radio buttons the chosen one stands for all.
      return all.filter(
        (one) => one.checkVisibility() && !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked),
      ).length;
    }, null);
    await focus('nav a');
    await options.evaluate(() => {
      const seen = new Set<Element>();
      const unseen: string[] = [];
      Object.assign(window, { stops: { seen, unseen } });
      addEventListener('focusin', ({ target }) => {
        const at = target as HTMLElement;
        seen.add(at);
        if (getComputedStyle(at).outlineStyle === 'none') unseen.push(at.outerHTML.slice(0, 80));
      });
    }, null);
    for (let presses = 0; presses < wanted - 1; presses += 1) await options.press('Tab');
    const stops = await options.evaluate(() => {
      const { seen, unseen } = (window as unknown as { stops: { seen: Set<Element>; unseen: string[] } }).stops;
      return { count: seen.size, unseen };
    }, null);
    expect(stops.unseen).toEqual([]);
    expect(stops.count).toBe(wanted - 1);
  });

  it('shows a hidden match again, and deletes what it is told to, when asked twice', async () => {
    const { driver } = opened;
    await driver.send({ type: 'hide-match', fact: 'ferry-travellers', sentence: 'Some 240 travellers were stranded.' });
    await driver.send({ type: 'remember-search', query: 'ferry' });
    await options.front();
    await says('[data-kept=hidden-matches] .note', (text) => text.startsWith('1 match'));
    await click('[data-kept=hidden-matches] summary');
    await until('the match', () => has('[data-kept=hidden-matches] .contents button'), Boolean);
    // By the keyboard: the sizes beside it are still being counted, and move what a mouse would aim at.
    await focus('[data-kept=hidden-matches] .contents button');
    await options.press('Enter');
    await says('[data-kept=hidden-matches] .note', (text) => text.startsWith('0 matches'));
    expect(await focused()).toBe('Data on this device');
    expect(await keptKeys()).not.toContain('hidden-matches');

    await focus('[data-kept=recent-searches] .danger');
    await options.press('Enter');
    await until('the focus', focused, (name) => name === 'Keep');
    await options.press('Escape');
    await until('the focus back', focused, (name) => name === 'Delete the recent searches');
    expect(await keptKeys()).toContain('recent-searches');

    await focus('.everything .danger');
    await options.press('Enter');
    await until('the focus', focused, (name) => name === 'Keep');
    await options.press('Tab');
    await options.press('Enter');
    await until('nothing', keptKeys, (keys) => keys.length === 0);
    await until(
      'no pack',
      () => count('.pack'),
      (packs) => packs === 1,
    );
    await until('the focus', focused, (name) => name === 'Data on this device');
  });

  it.each(['en', 'ar'] as const)(
    'has no fault that axe finds, in light and dark, in %s, with all of it open',
    async (language) => {
      await opened.driver.send({
        type: 'change-settings',
        change: { language, sites: { which: 'only', hosts: ['example.org'] } },
      });
      await opened.driver.send({ type: 'import-pack', text: PACK });
      await opened.driver.send({ type: 'hide-match', fact: 'ferry-travellers', sentence: 'Some 240 travellers.' });
      await options.close();
      options = await opened.driver.openOwnPage('src/options/index.html');
      await until('the pack', () => has('[data-pack=northholm-ferry] .counts'), Boolean);
      await take(fileOf('bad.json', '{'));
      await until('the reason', () => has('.import .problem'), Boolean);
      await options.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      }, null);
      await click('[data-pack=northholm-ferry] .danger');
      expect(await auditPage(options)).toEqual([]);
      await turnDark(options);
      expect(await auditPage(options)).toEqual([]);
      expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth, null)).toBeLessThanOrEqual(
        0,
      );
    },
  );
});

inEachBrowser(
  'a full storage',
  (opened) => {
    it('is told in one line; what was kept before stays, and nothing is half-written', async () => {
      const { driver } = opened;
      const pack = JSON.parse(PACK);
      const large = (id: string) => {
        const [first, ...others] = pack.documents;
        return JSON.stringify({
          ...pack,
          id,
          documents: [{ ...first, id: `${id}-dispatch`, label: 'x'.repeat(1_900_000) }, ...others],
          facts: [],
          claims: [],
        });
      };
      const replies = [];
      for (let place = 0; place < 6; place += 1)
        replies.push(await driver.send({ type: 'import-pack', text: large(`large-${place}`) }));
      expect(replies.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false]);
      expect(replies.at(-1)).toMatchObject({
        error: expect.stringMatching(/^There is no room left on this device.*Remove a claim pack and try again\.$/),
      });
      const options = await driver.openOwnPage('src/options/index.html');
      const { count } = onOwnPage(() => options);
      await until(
        'the packs',
        () => count('.pack .counts'),
        (packs) => packs === 6,
      );
      const keys = await options.evaluate(() => chrome.storage.local.get(null).then((all) => Object.keys(all)), null);
      expect(keys.filter((key) => key.startsWith('pack:'))).toHaveLength(5);
      expect(await driver.send({ type: 'remove-pack', id: 'large-0' })).toMatchObject({ ok: true });
      expect(await driver.send({ type: 'import-pack', text: large('large-6') })).toMatchObject({ ok: true });
    });
  },
  // Firefox has no bound of its own.
  { browsers: ['chromium'] },
);
