// One file: all of it is one options page beside the same two articles, which show each change without being loaded again.
import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Tab } from '../../tools/drivers/driver.ts';
import { cardText, clickMark, type Mark, marksOf } from '../../tools/drivers/overlay.ts';
import { onOwnPage } from '../../tools/drivers/own-page.ts';
import { pageStateOf, paintedAnswer } from '../../tools/drivers/settled.ts';
import { until } from '../../tools/drivers/until.ts';
import { inEachBrowser } from './each-browser.ts';
import { putFerryPage } from './site/ferry-page.ts';
import { putSample } from './site/sample.ts';

const german: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/de/messages.json', 'utf8'),
);

inEachBrowser('a change in the options applies in open tabs at once:', (opened) => {
  let sample: Tab;
  let ferry: Tab;
  let options: Tab;
  const { has, textOf, focus, focused, click } = onOwnPage(() => options);
  beforeAll(async () => {
    const { driver, site } = opened;
    sample = await driver.open(putSample(site));
    await paintedAnswer(driver, sample);
    ferry = await driver.open(putFerryPage(site));
    await pageStateOf(driver, ferry, 'read');
    options = await driver.openOwnPage('src/options/index.html');
    await until('the options', () => has('#sites input'), Boolean);
  });
  beforeEach(() => options.front());

  const told = (words: string) =>
    until(
      `the line “${words}”`,
      () => textOf('[role=status]'),
      (text) => text.includes(words),
    );
  /** The marks of a page, once they are as wanted. */
  const marks = async (page: Tab, what: string, isWanted: (seen: Mark[]) => boolean) => {
    await page.front();
    const seen = await until(what, () => marksOf(page), isWanted);
    await options.front();
    return seen;
  };
  const layer = () => sample.inOverlay((root) => root.querySelector('.layer')?.className ?? '', null);

  it('a site is switched off, and on again', async () => {
    await click('#sites input[value=all-but]');
    await told('Saved.');
    await until('the field', () => has('[name=host]'), Boolean);
    await focus('[name=host]');
    await options.type('https://www.sample-gazette.test/world?edition=1');
    await options.press('Enter');
    await marks(sample, 'no marks', (seen) => seen.length === 0);
    expect(await pageStateOf(opened.driver, sample, 'paused')).toMatchObject({ off: 'here' });
    await until(
      'the site',
      () => textOf('.sites li bdi'),
      (site) => site === 'sample-gazette.test',
    );
    await click('.sites li button');
    await marks(sample, 'marks', (seen) => seen.length > 0);
    await until('the focus', focused, (name) => name === 'Add a site');
    await click('#sites input[value=all]');
  });

  it('all sites are paused', async () => {
    await click('[name=paused]');
    await marks(sample, 'no marks', (seen) => seen.length === 0);
    expect(await pageStateOf(opened.driver, sample, 'paused')).toMatchObject({ off: 'everywhere' });
    await click('[name=paused]');
    await marks(sample, 'marks', (seen) => seen.length > 0);
  });

  it('a kind of badge is switched off, and on again', async () => {
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

  it('badges take another style and size, in the sample beside the setting too', async () => {
    const widest = (seen: Mark[]) =>
      Math.max(...seen.filter(({ prominence }) => prominence === 'badge').map(({ box }) => box.width));
    const medium = widest(await marks(sample, 'marks', (seen) => seen.length > 0));
    await click('#look input[value=outlined]');
    await click('#look input[value=large]');
    await marks(sample, 'larger badges', (seen) => widest(seen) > medium);
    await until('the style', layer, (name) => name?.includes('style-outlined size-large') ?? false);
    const preview = () =>
      options.evaluate(() => {
        const { style, size } = document.querySelector<HTMLElement>('.preview')?.dataset ?? {};
        return [style, size, document.querySelectorAll('.preview svg').length].join(' ');
      }, null);
    await until('the icons', preview, (seen) => seen === 'outlined large 5');
    await click('#look input[value=underline]');
    await until('no icons', preview, (seen) => seen === 'underline large 0');
    await click('#look input[value=filled]');
    await click('#look input[value=medium]');
    await marks(sample, 'badges as before', (seen) => widest(seen) === medium);
  });

  it('the options, the marks and the card speak another language', async () => {
    await click('#language input[value=de]');
    const title = german.options_title?.message;
    await until(
      'the title',
      () => textOf('h1'),
      (seen) => seen === title,
    );
    await until(
      'the document’s own title',
      () => options.evaluate(() => `${document.documentElement.lang} ${document.title}`, null),
      (seen) => seen === `de ${title}`,
    );
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
      (seen) => seen === 'Second Source options',
    );
  });

  it('an imported pack adds badges; switched off or removed it takes them along', async () => {
    const isFerry = ({ fact }: Mark) => fact === 'ferry-travellers';
    await options.chooseFiles('input[type=file]', ['tests/cases/packs/northholm-ferry.json']);
    await told('northholm-ferry.json was taken in.');
    await marks(ferry, 'the ferry’s badge', (seen) => seen.some(isFerry));
    await click('[name="pack northholm-ferry"]');
    await marks(ferry, 'no badge', (seen) => seen.length === 0);
    await click('[name="pack northholm-ferry"]');
    await marks(ferry, 'the badge again', (seen) => seen.some(isFerry));
    await click('[data-pack=northholm-ferry] .danger');
    await until(
      'the question',
      () => textOf('.confirm p'),
      (text) => text === 'Remove “The Northholm ferry, February 2024” from this device?',
    );
    await click('.confirm .danger');
    await told('was removed.');
    await until('the focus', focused, (name) => name === 'Claim packs');
    await marks(ferry, 'no badge', (seen) => seen.length === 0);
  });

  it('and none of it logs an error', () => {
    expect([options, sample, ferry].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
