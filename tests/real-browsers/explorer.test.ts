// One file: every test opens the same page, and each browser is started once for all of them.
import { beforeAll, describe, expect, it } from 'vitest';
import type { FactsReply } from '../../src/browser/protocol.ts';
import { auditPage } from '../../tools/drivers/audit.ts';
import { turnDark } from '../../tools/drivers/colour-scheme.ts';
import type { Tab } from '../../tools/drivers/driver.ts';
import { until } from '../../tools/drivers/until.ts';
import { readTable } from '../explorer/exports/read-csv.ts';
import { inEachBrowser } from './each-browser.ts';
import { filterBy, goToView, pressIn, savedFile, textsIn, untilShown } from './explorer-page.ts';

const EXPLORER = 'src/explorer/index.html';
const FIGURE = 'rafah-displaced-population';
const STANCE = 'us-policy-changed';
const QUOTE = 'netanyahu-hope-quote';

inEachBrowser('the explorer', (opened) => {
  let tab: Tab;
  let known: FactsReply;
  beforeAll(async () => {
    const reply = await opened.driver.send({ type: 'facts' });
    if (!reply.ok) throw new Error(reply.error);
    known = reply.value as FactsReply;
    tab = await opened.driver.openOwnPage(`${EXPLORER}#${FIGURE}`);
    await tab.front();
    await shows('the fact of the address', 'sheltering in Rafah');
  });
  const texts = (selector: string) => textsIn(tab, selector);
  const shows = (what: string, words: string) => untilShown(tab, what, words);
  const goTo = (hash: string, words: string) => goToView(tab, hash, words);
  const press = (selector: string) => pressIn(tab, selector);
  const filter = (words: string) => filterBy(tab, words);
  const question = (id: string) => known.cards.find(({ fact }) => fact.id === id)?.fact.question ?? 'no such fact';

  const views = () =>
    [
      ['', 'All facts'],
      ...[FIGURE, STANCE, QUOTE].map((id) => [`#${id}`, question(id)] as const),
      ['#document:003_f282dc85a9667866', 'Unnamed report'] as const,
      ['#nobody-knows', 'Not found'] as const,
    ] as const;

  describe('reads its address', () => {
    it('goes to a fact, on by a link, and back', async () => {
      await goTo('', 'All facts');
      await press(`aside a[data-fact="${STANCE}"]`);
      await shows('the fact of the link', question(STANCE));
      expect(await tab.evaluate(() => location.hash, null)).toBe(`#${STANCE}`);
      expect(await texts('aside [aria-current]')).toEqual(['Change in US policy']);
      await tab.back();
      await shows('the way back', 'All facts');
    });

    it('shows the same after it is loaded again', async () => {
      await goTo(`#${STANCE}`, question(STANCE));
      await tab.evaluate(() => {
        document.title = 'before';
        setTimeout(() => location.reload());
      }, null);
      // While the page goes, nothing can be asked of it.
      const title = () => tab.evaluate(() => document.title, null).catch(() => '');
      await until('the fact again', title, (seen) => seen.startsWith(question(STANCE)));
      await shows('its heading', question(STANCE));
    });

    it.each(['#nobody-knows', '#topic:nowhere', '#document:999', '#%E0%A4%A'])(
      'says that %s is unknown',
      async (hash) => {
        await goTo(hash, 'Not found');
        expect((await texts('[role=alert]'))[0]).toMatch(/^No (fact|topic|document) has the id/);
      },
    );
  });

  describe('shows of a fact', () => {
    const column = (place: number) => texts(`.claims tbody tr > :nth-child(${place})`);

    it('every claim, sorted as asked', async () => {
      await goTo(`#${FIGURE}`, question(FIGURE));
      const card = known.cards.find(({ fact }) => fact.id === FIGURE);
      expect(await texts('.claims tbody tr')).toHaveLength(card?.claims.length ?? 0);
      const sorted = async (by: string, wanted: string) => {
        await press(`[data-sort="${by}"]`);
        const sort = () =>
          tab.evaluate(() => {
            const heads = [...document.querySelectorAll('th[aria-sort]')];
            return heads.map((head) => `${head.textContent} ${head.getAttribute('aria-sort')}`).join();
          }, null);
        await until(`the claims by ${by}`, sort, (seen) => seen === wanted);
      };
      await sorted('value', 'Value ascending');
      expect((await column(2))[0]).toContain('more than 1 million people');
      await sorted('value', 'Value descending');
      expect((await column(2))[0]).toContain('about 1.5 million people');
      await sorted('report', 'Report ascending');
      expect((await column(1))[0]).toContain('AFP');
      await sorted('date', 'As of ascending');
    });

    it('reports of one voice as one', async () => {
      expect(await texts('.voice')).toHaveLength(3);
      expect((await texts('.voice.joined'))[0]).toContain('One voice: 2 reports, largely the same text');
      await goTo(`#${STANCE}`, question(STANCE));
      expect(await texts('.voice .says')).toEqual(['no change', 'policy changed']);
    });

    it.each([FIGURE, STANCE])('a plot of %s with the table as its words', async (fact) => {
      await goTo(`#${fact}`, question(fact));
      const plot = await until(
        'the plot',
        () =>
          tab.evaluate(() => {
            const place = document.querySelector('.plot-place');
            return {
              name: place?.getAttribute('aria-label'),
              role: place?.getAttribute('role'),
              dots: place?.querySelectorAll('circle').length,
            };
          }, null),
        ({ dots }) => (dots ?? 0) > 0,
      );
      expect(plot).toMatchObject({ role: 'img', name: expect.stringContaining('in the table below') });
    });

    it('quotations side by side, the words marked that differ', async () => {
      await goTo(`#${QUOTE}`, question(QUOTE));
      expect(await texts('.plot')).toEqual([]);
      expect(await texts('.pair:first-child figure:last-child mark')).toEqual(['allow them', 'get', 'freeing']);
    });
  });

  describe('narrows', () => {
    it('the list by words, and says when there are none', async () => {
      await goTo('', 'All facts');
      await filter('veto');
      const found = await until(
        'fewer facts',
        () => texts('aside .entry'),
        (entries) => entries.length < 10,
      );
      expect(found).toContain('Earlier US vetoes');
      expect(await texts('.filter-count')).toEqual([`${found.length} facts`]);
      await filter('abstension');
      await until(
        'what comes near',
        () => texts('.filter-count'),
        ([said]) => /^No fact has all these words; \d+ come near$/.test(said ?? ''),
      );
      expect(await texts('aside .entry')).toContain('Change in US policy');
      await filter('zeppelin');
      await until(
        'nothing',
        () => texts('main .state'),
        ([state]) => state === 'Nothing has all these words.',
      );
      await filter('');
      await until(
        'all',
        () => texts('aside .entry'),
        (entries) => entries.length === known.cards.length,
      );
    });
  });

  describe('shows documents', () => {
    it('with their claims and what they share', async () => {
      await goTo('#document:', 'All documents');
      expect(await texts('aside .entry')).toHaveLength(known.documents.length);
      await press('aside a[data-document^="003"]');
      await shows('the document', 'Unnamed report');
      expect((await texts('.neighbour'))[0]).toMatch(/^The National.*largely the same text$/);
      expect((await texts('.facts-of-fact'))[0]).toContain('Names no outlet');
      const own = known.cards.flatMap(({ claims }) => claims).filter(({ document }) => document.startsWith('003'));
      expect(await texts('.claims tbody tr')).toHaveLength(own.length);
    });
  });

  describe('saves', () => {
    const claimsOf = (ids: (id: string) => boolean) =>
      known.cards.filter(({ fact }) => ids(fact.id)).flatMap(({ claims }) => claims.map(({ id }) => id));

    it('a fact as CSV', async () => {
      await goTo(`#${FIGURE}`, question(FIGURE));
      const { name, type, text } = await savedFile(tab, 'CSV');
      expect(name).toBe(`second-source-${FIGURE}.csv`);
      expect(type).toMatch(/^text\/csv/);
      const rows = readTable(text);
      expect(rows.map(({ claim }) => claim)).toEqual(claimsOf((id) => id === FIGURE));
      expect(rows.map(({ number }) => number)).toEqual(['1000000', '1000000', '1500000', '1500000']);
      expect(
        await until(
          'the word of it',
          () => texts('.export [role=status]'),
          ([said]) => said !== '',
        ),
      ).toEqual([`Saved as second-source-${FIGURE}.csv`]);
    });

    it('a topic, with the filter applied, as JSON', async () => {
      await goTo('#topic:un-vote', 'UN vote');
      await filter('veto');
      await until(
        'the narrowed topic',
        () => texts('main .fact-link'),
        (facts) => facts.length < 8,
      );
      const { name, text } = await savedFile(tab, 'JSON');
      expect(name).toBe('second-source-un-vote.json');
      const { facts, claims } = JSON.parse(text) as {
        facts: { id: string; question: string }[];
        claims: { id: string }[];
      };
      expect(facts.map((fact) => fact.question)).toEqual(await texts('main .fact-link'));
      expect(claims.map(({ id }) => id)).toEqual(claimsOf((id) => facts.some((fact) => fact.id === id)));
      await filter('');
    });

    it('everything as JSON-LD', async () => {
      await goTo('', 'All facts');
      await until(
        'all facts',
        () => texts('aside .entry'),
        (facts) => facts.length === known.cards.length,
      );
      const { name, type, text } = await savedFile(tab, 'JSON-LD');
      expect(name).toBe('second-source-all-facts.jsonld');
      expect(type).toBe('application/ld+json');
      const graph = JSON.parse(text)['@graph'] as { '@type': string; appearance: unknown }[];
      expect(graph).toHaveLength(claimsOf(() => true).length);
      expect(graph.every((node) => node['@type'] === 'Claim' && node.appearance)).toBe(true);
    });
  });

  it('is walked by keyboard alone', async () => {
    await goTo('', 'All facts');
    await tab.evaluate(() => document.querySelector<HTMLElement>('aside input')?.focus(), null);
    await tab.type('sheltering');
    await until(
      'the fact',
      () => texts('aside .entry'),
      (entries) => entries.length === 1,
    );
    const focused = () =>
      tab.evaluate(() => {
        const { activeElement } = document;
        const ring = activeElement && getComputedStyle(activeElement).outlineStyle !== 'none';
        return `${activeElement?.className || activeElement?.tagName}${ring ? '' : ' without a ring'}`;
      }, null);
    await tab.press('Tab');
    await tab.press('Tab');
    expect(await focused()).toBe('entry');
    await tab.press('Enter');
    await shows('the fact', question(FIGURE));
    await until('the heading’s focus', focused, (stop) => stop === 'H2');
    const stops: string[] = [];
    for (let presses = 0; presses < 30 && !stops.includes('sort'); presses += 1) {
      await tab.press('Tab');
      stops.push(await focused());
    }
    expect(stops.filter((stop) => stop.endsWith('ring'))).toEqual([]);
    expect([...new Set(stops)]).toEqual(['lone', 'plain', 'sort']);
    await tab.press('Enter');
    await until(
      'the claims by report',
      () => texts('th[aria-sort]'),
      ([by]) => by === 'Report',
    );
  });

  it('fits narrow windows', async () => {
    for (const [hash, words] of views()) {
      await goTo(hash, words);
      await tab.resize(380, 800);
      const width = () => tab.evaluate(() => document.documentElement.scrollWidth, null);
      await until(`${words} as narrow as the window`, width, (seen) => seen <= 380);
    }
    await tab.resize(1100, 900);
  });

  it.each(['light', 'dark'])('has no fault that axe finds, in %s', async (scheme) => {
    if (scheme === 'dark') await turnDark(tab);
    await filter('');
    // What is set as lists of words has no colour that a fact with its plot has not.
    for (const [hash, words] of scheme === 'dark' ? views().slice(1, 4) : views()) {
      await goTo(hash, words);
      expect(await auditPage(tab)).toEqual([]);
    }
  });

  it('logs no error', () => {
    expect(tab.errors).toEqual([]);
  });
});
