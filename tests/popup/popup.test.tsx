// One file: every test opens the same popup on a stand-in for the seam, with the same cards, answers and keys.
// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnPageRequest, PageState, Result, TabRequest } from '../../src/browser/protocol.ts';
import { LanguageContext } from '../../src/design/use-language.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { FactCard } from '../../src/model/answer.ts';
import { ENGLISH } from '../../src/wording/english.ts';
import { claim, figure, document as report } from '../cases/related-documents.ts';

const seam = {
  askOwn: vi.fn((request: OwnPageRequest): Promise<Result<unknown>> => Promise.resolve(own(request))),
  askTab: vi.fn((_tab: number, request: TabRequest): Promise<Result<unknown>> => Promise.resolve(inTab(request))),
  hasSiteAccess: vi.fn(() => Promise.resolve(true)),
  requestSiteAccess: vi.fn(() => Promise.resolve(true)),
};
vi.mock('../../src/browser/messages.ts', () => seam);
vi.mock('../../src/browser/site-access.ts', () => seam);
vi.mock('../../src/browser/tabs.ts', () => ({ activeTabId: () => Promise.resolve(7) }));
vi.mock('../../src/browser/locale.ts', () => ({ browserLocale: () => 'en-GB' }));
const { Popup } = await import('../../src/popup/popup.tsx');

const factCard = (id: string, question: string): FactCard => ({
  fact: { id, kind: 'quantity', question, label: `Label of ${id}`, topic: 'water', timeVarying: false },
  claims: [claim('Gazette', figure(14), { attribution: 'the harbour master' }), claim('Herald', figure(15, 'about'))],
  documents: [report('Gazette', '2024-05-01'), report('Herald', '2024-05-01')],
});
const CARDS = [factCard('ferries', 'How many ferries sail?'), factCard('boats', 'How many boats sail?')];
const annotation = (fact: string, quote: string, start: number): Annotation => ({
  fact,
  quote,
  sentence: quote,
  start,
  end: start + quote.length,
  value: { kind: 'quantity', number: 14, hedge: 'exact' },
  badge: 'differs',
  prominence: 'list',
  relations: [
    {
      document: 'Herald',
      outlet: 'Herald',
      claim: CARDS[0]?.claims[1]?.id ?? '',
      relation: 'differ',
      value: figure(15, 'about'),
      reason: { code: 'unexplained', params: {} },
      explanation: 'The texts do not say why.',
    },
  ],
});
const ANNOTATIONS = [annotation('ferries', 'fourteen ferries', 10), annotation('boats', '“14 boats”', 60)];
const ANSWER = { annotations: ANNOTATIONS, cards: CARDS, ownDocuments: [], documentCount: 5 };

let page: Result<PageState>;
let shown: Result<null>;
const database = {
  documentCount: 5,
  factCount: 2,
  claimCount: 4,
  outlets: [{ id: 'Herald', label: 'Herald' }],
  topics: ['water'],
};
const inTab = (request: TabRequest): Result<unknown> => (request.type === 'show' ? shown : page);
const own = (request: OwnPageRequest): Result<unknown> => {
  if (request.type === 'database') return { ok: true, value: database };
  if (request.type !== 'search') return { ok: true, value: null };
  const hits = CARDS.filter(({ fact }) => fact.question.includes(request.query));
  return { ok: true, value: { hits: hits.map((card) => ({ card, highlights: [request.query] })) } };
};

const close = vi.fn();
const text = () => document.body.textContent ?? '';
const input = () => document.querySelector('input') as HTMLInputElement;
const focused = () => document.activeElement as HTMLElement;
const open = async () => {
  render(
    <LanguageContext.Provider value={ENGLISH}>
      <Popup askedTab={undefined} close={close} />
    </LanguageContext.Provider>,
    document.body,
  );
  await vi.waitFor(() => expect(text()).not.toContain('Reading the page'));
  await vi.waitFor(() => expect(text()).toContain('5 documents, 2 facts'));
};
const type = async (query: string, expected: string) => {
  input().value = query;
  input().dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(text()).toContain(expected));
};
const press = (key: string) =>
  focused().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

beforeEach(() => {
  page = { ok: true, value: { state: 'read', answer: ANSWER } };
  shown = { ok: true, value: null };
});
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('the page’s part of the popup', () => {
  it('lists the statements in reading order with what the reports say', async () => {
    await open();
    const rows = [...document.querySelectorAll('button.row')].map((row) => row.textContent);
    expect(rows).toEqual([
      'Label of ferries“fourteen ferries” (14)Reports differHerald: about 15',
      'Label of boats“14 boats”Reports differHerald: about 15',
    ]);
  });

  it('goes to a statement’s place and closes', async () => {
    await open();
    document.querySelectorAll<HTMLElement>('button.row')[1]?.click();
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(seam.askTab).toHaveBeenLastCalledWith(7, { type: 'show', index: 1 });
  });

  it('stays open and says so where the statement has gone', async () => {
    shown = { ok: false, error: 'gone' };
    await open();
    document.querySelector<HTMLElement>('button.row')?.click();
    await vi.waitFor(() => expect(text()).toContain('This statement no longer stands on the page.'));
    expect(close).not.toHaveBeenCalled();
  });

  const STATES: [name: string, page: Result<PageState>, words: string][] = [
    [
      'nothing known',
      { ok: true, value: { state: 'read', answer: { ...ANSWER, annotations: [] } } },
      'None of the 5 documents speaks of this page.',
    ],
    ['no article', { ok: true, value: { state: 'no-article' } }, 'No article was found on this page.'],
    ['a failure', { ok: true, value: { state: 'failed', message: 'the pack is damaged' } }, 'the pack is damaged'],
    ['a tab that is not read', { ok: false, error: 'no receiver' }, 'This tab is not read.'],
    [
      'a very long page',
      { ok: true, value: { state: 'read', answer: ANSWER, readUnits: 2_000_000 } },
      'its first 2,000,000 characters were read',
    ],
  ];
  it.each(STATES)('says what is true of %s', async (_name, state, words) => {
    page = state;
    await open();
    expect(text()).toContain(words);
  });

  it('offers to ask for access where there is none', async () => {
    page = { ok: false, error: 'no receiver' };
    seam.hasSiteAccess.mockResolvedValueOnce(false);
    await open();
    document.querySelector<HTMLElement>('button.plain')?.click();
    await vi.waitFor(() => expect(text()).toContain('Load the page again'));
  });

  it('looks again while the page is being read', async () => {
    page = { ok: true, value: { state: 'reading' } };
    render(
      <LanguageContext.Provider value={ENGLISH}>
        <Popup askedTab={undefined} close={close} />
      </LanguageContext.Provider>,
      document.body,
    );
    await vi.waitFor(() => expect(seam.askTab).toHaveBeenCalled());
    page = { ok: true, value: { state: 'no-article' } };
    await vi.waitFor(() => expect(text()).toContain('No article'), { timeout: 3000 });
  });
});

describe('the search', () => {
  it('has the focus when the popup opens', async () => {
    await open();
    expect(focused()).toBe(input());
  });

  it('shows facts with the reports’ values side by side, matches marked', async () => {
    await open();
    await type('ferries', '1 fact for “ferries”');
    expect(document.querySelector('mark')?.textContent).toBe('ferries');
    const groups = [...document.querySelectorAll('.group')].map((group) => group.textContent);
    expect(groups).toEqual([
      '14Gazetteaccording to the harbour master · as of 1 May 2024',
      'about 15Heraldas of 1 May 2024',
    ]);
  });

  it('is worked by the keyboard alone', async () => {
    await open();
    await type('sail', '2 facts for “sail”');
    press('ArrowDown');
    press('ArrowDown');
    expect(focused().textContent).toBe('How many boats sail?');
    press('Home');
    expect(focused().textContent).toBe('How many ferries sail?');
    focused().click();
    await vi.waitFor(() => expect(focused().getAttribute('aria-expanded')).toBe('true'));
    expect(text()).toContain('Paragraph 1: “so”');
    press('ArrowUp');
    expect(focused()).toBe(input());
    press('Escape');
    await vi.waitFor(() => expect(text()).toContain('This page'));
    expect(input().value).toBe('');
  });

  it('asks with the chosen filters', async () => {
    await open();
    const [outlet] = document.querySelectorAll('select');
    if (!outlet) throw new Error('no filter');
    outlet.value = 'Herald';
    outlet.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() =>
      expect(seam.askOwn).toHaveBeenLastCalledWith({ type: 'search', query: '', outlet: 'Herald' }),
    );
  });

  it('says that nothing was found', async () => {
    await open();
    await type('zeppelin', 'No fact found for “zeppelin”.');
  });

  it('says what is wrong where the reports cannot be opened', async () => {
    seam.askOwn.mockResolvedValueOnce({ ok: false, error: 'The reports could not be opened.' });
    render(
      <LanguageContext.Provider value={ENGLISH}>
        <Popup askedTab={undefined} close={close} />
      </LanguageContext.Provider>,
      document.body,
    );
    await vi.waitFor(() => expect(text()).toContain('The reports could not be opened.'));
  });
});

describe('accessibility', () => {
  const violations = async () => {
    document.documentElement.lang = 'en';
    document.title = 'Second Source';
    const { violations: found } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };

  it('has no fault that axe knows of: the page’s list', async () => {
    await open();
    expect(await violations()).toEqual([]);
  });

  it('has no fault that axe knows of: search results', async () => {
    await open();
    await type('ferries', '1 fact for “ferries”');
    expect(await violations()).toEqual([]);
  });
});
