// One file: requests in both directions are sent through the same stand-in for the browser.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgedFrom, rightFrom, TAB_REQUESTS } from '../cases/messages.ts';
import { EMPTY_PAGE as PAGE } from '../cases/read-page.ts';
import { CONTENT_SENDER, fakeBrowser, POPUP_SENDER } from './fake-browser.ts';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.api }));
vi.stubGlobal('browser', fake.api);
const { answerRequests, askOwn, askTab } = await import('../../src/browser/messages.ts');
const { answerTabRequests, askBackground, isConnected } = await import('../../src/browser/content-messages.ts');

const FROM = { kind: 'content', tabId: 7, url: CONTENT_SENDER.url };
const ANSWER = { annotations: [], cards: [], ownDocuments: [], documentCount: 5 };
const unused = vi.fn(() => ({ ok: true as const, value: null as never }));
const handlers = {
  site: unused,
  'load-script': unused,
  compare: unused,
  'open-fact': unused,
  'open-wrong-match': unused,
  export: unused,
  facts: unused,
  'change-settings': unused,
  'remember-search': unused,
  'hide-match': unused,
  'show-match': unused,
  pack: unused,
  'import-pack': unused,
  'switch-pack': unused,
  'remove-pack': unused,
  forget: unused,
  annotate: vi.fn(() => ({ ok: true as const, value: ANSWER })),
  'no-article': vi.fn(() => ({ ok: true as const, value: null })),
  search: vi.fn(() => ({ ok: true as const, value: { hits: [] } })),
  database: vi.fn(() => {
    throw new Error('The pack is broken.');
  }),
};

beforeEach(() => {
  fake.listeners.clear();
  Object.assign(fake.state, { alive: true, failures: 0, sent: 0, sender: CONTENT_SENDER });
  vi.clearAllMocks();
});

describe('requests to the background', () => {
  beforeEach(() => answerRequests(handlers));

  it('answers a content script’s page and tells its tab', async () => {
    expect(await askBackground({ type: 'annotate', page: PAGE })).toEqual({ ok: true, value: ANSWER });
    expect(handlers.annotate).toHaveBeenCalledWith({ type: 'annotate', page: PAGE }, FROM);
  });

  it('is told by a content script that the article has gone', async () => {
    expect(await askBackground({ type: 'no-article' })).toEqual({ ok: true, value: null });
    expect(handlers['no-article']).toHaveBeenCalledWith({ type: 'no-article' }, FROM);
  });

  it('answers the popup’s search', async () => {
    fake.state.sender = POPUP_SENDER;
    expect(await askOwn({ type: 'search', query: 'Rafah' })).toEqual({ ok: true, value: { hits: [] } });
  });

  it('refuses an own page’s request from a content script, and the reverse', async () => {
    expect((await askOwn({ type: 'search', query: 'Rafah' })).ok).toBe(false);
    fake.state.sender = POPUP_SENDER;
    expect((await askBackground({ type: 'no-article' })).ok).toBe(false);
    expect(handlers.search).not.toHaveBeenCalled();
    expect(handlers['no-article']).not.toHaveBeenCalled();
  });

  it('asks whoever stands around the handlers whether to answer at all', async () => {
    fake.listeners.clear();
    answerRequests(handlers, {
      refusalOf: async ({ type }, { kind }) => (type === 'search' ? `Not for an ${kind}.` : undefined),
    });
    fake.state.sender = POPUP_SENDER;
    expect(await askOwn({ type: 'search', query: 'Rafah' })).toEqual({ ok: false, error: 'Not for an own-page.' });
    expect(handlers.search).not.toHaveBeenCalled();
    expect((await askOwn({ type: 'annotate', page: PAGE })).ok).toBe(true);
  });

  it('tells a handler of no tab where an own page asks', async () => {
    fake.state.sender = POPUP_SENDER;
    await askOwn({ type: 'annotate', page: PAGE });
    expect(handlers.annotate).toHaveBeenCalledWith({ type: 'annotate', page: PAGE }, undefined);
  });

  it('says in few words what is wrong with a long message', async () => {
    const reply = await fake.api.runtime.sendMessage({ type: 'a'.repeat(9000) });
    expect(JSON.stringify(reply).length).toBeLessThan(400);
  });

  it('leaves strangers without an answer', async () => {
    fake.state.sender = { ...CONTENT_SENDER, id: 'another' };
    for (const listener of fake.listeners)
      expect(listener({ type: 'no-article' }, fake.state.sender, () => expect.fail('answered'))).toBeUndefined();
    expect(await askBackground({ type: 'annotate', page: PAGE })).toEqual({
      ok: false,
      error: 'Second Source did not answer.',
    });
    expect(handlers.annotate).not.toHaveBeenCalled();
  });

  const FORGED: unknown[] = [
    null,
    'annotate',
    [],
    {},
    { type: 'write' },
    { type: 'annotate' },
    { type: 'annotate', page: { ...PAGE, blocks: [{ kind: 'script', text: '' }] } },
    { type: 'annotate', page: PAGE, pack: 'mine' },
    JSON.parse('{"type":"annotate","page":{"__proto__":{"title":"x"}}}'),
  ];
  it.each(FORGED)('answers %j with an error and runs nothing', async (message) => {
    const reply = await fake.api.runtime.sendMessage(message);
    expect(reply).toMatchObject({ ok: false, error: expect.stringContaining('Not a request') });
    expect(handlers.annotate).not.toHaveBeenCalled();
  });

  it('turns a handler’s error into a result', async () => {
    fake.state.sender = POPUP_SENDER;
    expect(await askOwn({ type: 'database' })).toEqual({ ok: false, error: 'The pack is broken.' });
  });

  it('asks once more when the worker died over the first', async () => {
    fake.state.failures = 1;
    expect((await askBackground({ type: 'annotate', page: PAGE })).ok).toBe(true);
    expect(fake.state.sent).toBe(2);
  });

  it('gives up after the second try', async () => {
    fake.state.failures = 9;
    expect((await askBackground({ type: 'annotate', page: PAGE })).ok).toBe(false);
    expect(fake.state.sent).toBe(2);
  });

  it('does not try again once the extension was updated', async () => {
    Object.assign(fake.state, { failures: 9, alive: false });
    expect((await askBackground({ type: 'annotate', page: PAGE })).ok).toBe(false);
    expect(isConnected()).toBe(false);
    expect(fake.state.sent).toBe(1);
  });
});

const TAB_HANDLERS = {
  'page-state': () => ({ ok: true as const, value: { state: 'reading' as const } }),
  show: unused,
  'go-back': unused,
  follow: unused,
  'which-site': unused,
  step: unused,
  'compare-selection': unused,
  'settings-changed': unused,
};

describe('requests to a tab', () => {
  it('answers the popup, and no content script', async () => {
    answerTabRequests({ ...TAB_HANDLERS, 'page-state': () => ({ ok: true, value: { state: 'no-article' } }) });
    expect((await askTab(7, { type: 'page-state' })).ok).toBe(false);
    fake.state.sender = POPUP_SENDER;
    expect(await askTab(7, { type: 'page-state' })).toEqual({ ok: true, value: { state: 'no-article' } });
    expect(await askTab(7, { type: 'show', index: 0 })).toEqual({ ok: true, value: null });
  });

  it('asks the top frame alone', async () => {
    const send = vi.spyOn(fake.api.tabs, 'sendMessage');
    await askTab(7, { type: 'page-state' });
    expect(send).toHaveBeenCalledWith(7, { type: 'page-state' }, { frameId: 0 });
    send.mockRestore();
  });

  const NO_REQUESTS = [null, 'show', {}, { type: 'write' }, { type: 'constructor' }, { type: ['show'], index: 0 }];

  it.each([
    ...NO_REQUESTS.map((message) => ({ name: JSON.stringify(message), message })),
    ...TAB_REQUESTS.flatMap(forgedFrom),
  ])('answers $name with an error and runs nothing', async ({ message }) => {
    const run = () => expect.fail('the handler ran');
    answerTabRequests({
      'page-state': run,
      show: run,
      'go-back': run,
      follow: run,
      'which-site': run,
      step: run,
      'compare-selection': run,
      'settings-changed': run,
    });
    fake.state.sender = POPUP_SENDER;
    expect(await fake.api.tabs.sendMessage(7, message)).toEqual({ ok: false, error: 'Not a request to a page.' });
  });

  it.each(TAB_REQUESTS.flatMap(rightFrom))('hands $name to its handler', async ({ message }) => {
    answerTabRequests(TAB_HANDLERS);
    fake.state.sender = POPUP_SENDER;
    expect(await fake.api.tabs.sendMessage(7, message)).toMatchObject({ ok: true });
  });

  it('refuses a page state of another shape', async () => {
    const page = { state: 'read', answer: { annotations: [{}] } };
    const stop = answerTabRequests({
      ...TAB_HANDLERS,
      'page-state': () => ({ ok: true, value: page as never }),
      follow: () => ({ ok: true, value: { document: 1, seen: 1, page: page as never } }),
      'which-site': () => ({ ok: true, value: '<b>' }),
    });
    fake.state.sender = POPUP_SENDER;
    const refused = { ok: false, error: 'The page’s script gave an answer of an unknown shape.' };
    expect(await askTab(7, { type: 'page-state' })).toEqual(refused);
    expect(await askTab(7, { type: 'follow', seen: 0 })).toEqual(refused);
    expect(await askTab(7, { type: 'which-site' })).toEqual(refused);
    stop();
    expect(fake.listeners.size).toBe(0);
  });
});
