// The popup on a stand-in for the seam, with the same cards and answers for every test.
import { render } from 'preact';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { OwnPageRequest, PageState, Result, TabRequest } from '../../src/browser/protocol.ts';
import { LanguageContext } from '../../src/design/use-language.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { FactCard } from '../../src/model/answer.ts';
import type { Kept } from '../../src/model/kept.ts';
import { ENGLISH } from '../../src/wording/english.ts';
import { claim, figure, document as report } from '../cases/related-documents.ts';

export const seam = {
  askOwn: vi.fn((request: OwnPageRequest): Promise<Result<unknown>> => Promise.resolve(own(request))),
  askTab: vi.fn((_tab: number, request: TabRequest): Promise<Result<unknown>> => Promise.resolve(inTab(request))),
  hasSiteAccess: vi.fn(() => Promise.resolve(true)),
  requestSiteAccess: vi.fn(() => Promise.resolve(true)),
  activeTabId: () => Promise.resolve(7),
  openOwnPage: vi.fn(() => Promise.resolve()),
  ownWindowId: () => Promise.resolve(3),
  hasPanel: vi.fn(() => true),
  openPanel: vi.fn(() => Promise.resolve(true)),
  reloadTab: vi.fn(() => Promise.resolve()),
  openOptions: vi.fn(() => Promise.resolve()),
  isPrivateWindow: vi.fn(() => Promise.resolve(false)),
  readKept: <T,>({ key, empty }: Kept<T>): Promise<T> => Promise.resolve((kept.get(key) as T | undefined) ?? empty),
  onKeptChange: (_: unknown, changed: () => void) => {
    watching.add(changed);
    return () => watching.delete(changed);
  },
};
/** What is kept on the device, and who is told when it changes. */
export const kept = new Map<string, unknown>();
const watching = new Set<() => void>();
export const keep = <T,>({ key }: Kept<T>, data: T) => {
  kept.set(key, data);
  for (const changed of watching) changed();
};
vi.mock('../../src/browser/messages.ts', () => seam);
vi.mock('../../src/browser/site-access.ts', () => seam);
vi.mock('../../src/browser/private-window.ts', () => seam);
vi.mock('../../src/browser/kept.ts', () => seam);
vi.mock('../../src/browser/tabs.ts', () => seam);
vi.mock('../../src/browser/panel.ts', () => seam);
vi.mock('../../src/browser/locale.ts', () => ({ browserLocale: () => 'en-GB' }));
export const { Popup } = await import('../../src/popup/popup.tsx');

const factCard = (id: string, question: string): FactCard => ({
  fact: { id, kind: 'quantity', question, label: `Label of ${id}`, topic: 'water', timeVarying: false },
  claims: [claim('Gazette', figure(14), { attribution: 'the harbour master' }), claim('Herald', figure(15, 'about'))],
  documents: [report('Gazette', '2024-05-01'), report('Herald', '2024-05-01')],
});
export const CARDS = [factCard('ferries', 'How many ferries sail?'), factCard('boats', 'How many boats sail?')];
const MANY = Array.from({ length: 30 }, (_, at) => factCard(`many-${at}`, `How many of kind ${at}?`));
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
export const ANNOTATIONS = [annotation('ferries', 'fourteen ferries', 10), annotation('boats', '“14 boats”', 60)];
export const ANSWER = { annotations: ANNOTATIONS, cards: CARDS, ownDocuments: [], documentCount: 5 };

/** What the tab answers: how its page stands, and whether a statement could be shown. */
export const tab: { page: Result<PageState>; shown: Result<null> } = {
  page: { ok: false, error: '' },
  shown: { ok: true, value: null },
};
const database = {
  documentCount: 5,
  factCount: 2,
  claimCount: 4,
  outlets: [{ id: 'Herald', label: 'Herald' }],
  topics: ['water'],
};
/** A number for each page there has been; who has seen it is answered when there is another. */
const numbers = new Map<Result<PageState>, number>();
const numberOf = (page: Result<PageState>): number => {
  const number = numbers.get(page) ?? numbers.size + 1;
  numbers.set(page, number);
  return number;
};
const followed = async (seen: number): Promise<Result<unknown>> => {
  while (numberOf(tab.page) === seen) await new Promise((done) => setTimeout(done, 10));
  const { page } = tab;
  return page.ok ? { ok: true, value: { document: 1, seen: numberOf(page), page: page.value } } : page;
};
const inTab = (request: TabRequest): Result<unknown> | Promise<Result<unknown>> => {
  if (request.type === 'follow') return followed(request.seen);
  if (request.type === 'which-site') return { ok: true, value: 'gazette.test' };
  return request.type === 'show' ? tab.shown : tab.page;
};
const own = (request: OwnPageRequest): Result<unknown> => {
  if (request.type === 'database') return { ok: true, value: database };
  if (request.type === 'hide-match') return { ok: true, value: { fact: request.fact, sentenceHash: '0'.repeat(16) } };
  if (request.type !== 'search') return { ok: true, value: null };
  const cards = request.query === 'many' ? MANY : CARDS.filter(({ fact }) => fact.question.includes(request.query));
  const hits = cards.slice(0, request.limit);
  return { ok: true, value: { hits: hits.map((card) => ({ card, highlights: [request.query] })) } };
};

export const close = vi.fn();
export const text = () => document.body.textContent ?? '';
export const input = () => document.querySelector('input') as HTMLInputElement;
export const focused = () => document.activeElement as HTMLElement;
export const open = async () => {
  render(
    <LanguageContext.Provider value={ENGLISH}>
      <Popup askedTab={undefined} close={close} />
    </LanguageContext.Provider>,
    document.body,
  );
  await vi.waitFor(() => expect(text()).not.toContain('Reading the page'));
  await vi.waitFor(() => expect(text()).toContain('5 documents, 2 facts'));
};
export const type = async (query: string, expected: string) => {
  input().value = query;
  input().dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(text()).toContain(expected));
};
export const press = (key: string) =>
  focused().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

beforeEach(() => {
  tab.page = { ok: true, value: { state: 'read', answer: ANSWER } };
  tab.shown = { ok: true, value: null };
  kept.clear();
});
afterEach(async () => {
  render(null, document.body);
  // Effects that wait for the next frame run in it, and not when the document has gone.
  await new Promise((done) => requestAnimationFrame(done));
  vi.clearAllMocks();
});
